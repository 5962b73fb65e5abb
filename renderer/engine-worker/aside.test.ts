import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { applyPatch, type Patch } from '../../src/model/patch'
import { type OpenSite, withAside } from './aside'
import { createEngineClient, type EngineClient, EngineClosed, type EnginePort } from './engine-client'
import type { EngineRequest } from './messages'

const document = { format: 'guscio-site', version: 1, site: { name: 'T' } } as SiteDocument
const catalog = { version: '1', items: [], assemblies: [] }

interface TestPort extends EnginePort {
  readonly sent: EngineRequest[]
  readonly terminate: () => void
  answer(answer: unknown): void
}

function testPort(): TestPort {
  const sent: EngineRequest[] = []
  return {
    sent,
    onmessage: null,
    postMessage: (message) => sent.push(message),
    terminate: vi.fn(),
    answer(answer) {
      const asked = sent.findLast((m) => m.type === 'ask')!
      this.onmessage?.({ data: { type: 'answered', number: asked.number, answer } } as MessageEvent)
    },
  }
}

describe('a client with a worker aside', () => {
  let main: TestPort
  let opened: TestPort[]
  let client: EngineClient
  let site: OpenSite

  beforeEach(() => {
    main = testPort()
    opened = []
    const listener = { checked: vi.fn(), planned: vi.fn(), failed: vi.fn() }
    site = { catalog, document, scenario: null, today: '2026-11-01' }
    client = withAside(
      createEngineClient(main, listener),
      () => {
        opened.push(testPort())
        return opened.at(-1)!
      },
      () => site,
    )
    client.load(catalog, document, null, '2026-11-01')
  })

  it('puts a lengthy question to a worker of its own, about the site as it is by then', async () => {
    const patch: Patch = [{ kind: 'site', after: { name: 'U' } }]
    site = { ...site, document: applyPatch(document, patch), scenario: 's' }
    client.patch(patch, 's')
    const gap = client.ask('gap', {})
    expect(main.sent.map((m) => m.type)).toEqual(['load', 'patch'])
    const [aside] = opened
    expect(aside!.sent).toMatchObject([
      { type: 'load', document: { site: { name: 'U' } }, scenario: 's' },
      { type: 'ask', name: 'gap' },
    ])
    aside!.answer('priced')
    expect(await gap).toBe('priced')
    expect(aside!.terminate).toHaveBeenCalled()
  })

  it('puts all others to the worker that checks', () => {
    void client.ask('redundancy', {})
    expect(main.sent.at(-1)).toMatchObject({ type: 'ask', name: 'redundancy' })
    expect(opened).toEqual([])
  })

  it.each([
    ['edit', () => client.patch([], null)],
    ['other scenario', () => client.setScenario('s')],
    ['other site', () => client.load(catalog, document, null, '2026-11-01')],
  ])('drops what it works on at the next %s', async (_, change) => {
    const gap = client.ask('gap', {})
    change()
    expect(opened[0]!.terminate).toHaveBeenCalled()
    await expect(gap).rejects.toThrow(EngineClosed)
    void client.ask('gap', {}).catch(() => {})
    expect(opened).toHaveLength(2)
  })

  it('serves two lengthy questions in turn before it ends', async () => {
    const [gap, rated] = [client.ask('gap', {}), client.ask('ratedAvailability', {})]
    const [aside] = opened
    expect(opened).toHaveLength(1)
    aside!.onmessage?.({ data: { type: 'answered', number: 1, answer: 'priced' } } as MessageEvent)
    expect(await gap).toBe('priced')
    expect(aside!.terminate).not.toHaveBeenCalled()
    aside!.answer('rated')
    expect(await rated).toBe('rated')
    expect(aside!.terminate).toHaveBeenCalledTimes(1)
  })
})
