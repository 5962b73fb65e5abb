import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../../src/engine/results'
import { createCheckReceiver } from './check-receiver'
import { createCheckSender } from './check-sender'

const node = (out_kW: number) => ({
  live: true,
  out_kW,
  out_kVA: out_kW,
  in_kW: out_kW,
  limit: null,
  limitUnit: null,
  utilisation: null,
})
const finding = (key: string, value: number) =>
  ({ key, rule: 'power/overload', value, subjects: [key] }) as unknown as Finding
const check = (nodes: Record<string, number>, findings: readonly Finding[]) =>
  ({
    site: 'T',
    power: { nodes: Object.fromEntries(Object.entries(nodes).map(([id, kW]) => [id, node(kW)])) },
    liquid: { nodes: {} },
    air: { nodes: {} },
    worst: {},
    contingencies: [],
    findings,
  }) as unknown as CheckResult

function road() {
  const [sender, receiver] = [createCheckSender(), createCheckReceiver()]
  return (of: CheckResult, changed: readonly string[] | null) => {
    const sent = structuredClone(sender.pack(of, changed && new Set(changed)))
    return { sent, got: receiver.unpack(sent) }
  }
}

describe('a check on its way to the screen', () => {
  it('carries the rows and findings that changed, and leaves the rest the same objects', () => {
    const send = road()
    const first = send(check({ a: 1, b: 2, c: 3 }, [finding('a', 1), finding('b', 2)]), null).got
    const { sent, got } = send(check({ a: 1, b: 5, d: 4 }, [finding('b', 2), finding('a', 9)]), ['b', 'c', 'd'])
    expect(sent.power).toMatchObject({ ids: ['b', 'd'], gone: ['c'] })
    expect(sent.findings.fresh).toEqual([finding('a', 9)])
    expect(got).toEqual(check({ a: 1, b: 5, d: 4 }, [finding('b', 2), finding('a', 9)]))
    expect(got.power.nodes.a).toBe(first.power.nodes.a)
    expect(got.findings[0]).toBe(first.findings[1])
  })

  it('sends next to nothing where nothing changed', () => {
    const send = road()
    const first = send(check({ a: 1 }, [finding('a', 1)]), null).got
    const { sent, got } = send(check({ a: 1 }, [finding('a', 1)]), [])
    expect(sent.findings).toEqual({ order: null, fresh: [] })
    expect(got.power.nodes).toBe(first.power.nodes)
    expect(got.findings).toBe(first.findings)
  })

  it('begins anew where any row may be other', () => {
    const send = road()
    send(check({ a: 1, b: 2 }, []), null)
    expect(send(check({ b: 2 }, []), null).got.power.nodes).toEqual({ b: node(2) })
  })

  it('keeps two findings of one key apart', () => {
    const send = road()
    send(check({}, [finding('a', 1), finding('a', 2)]), null)
    const next = check({}, [finding('a', 2), finding('a', 1), finding('a', 3)])
    expect(send(next, []).got).toEqual(next)
  })
})
