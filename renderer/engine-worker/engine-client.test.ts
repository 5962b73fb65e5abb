import { describe, expect, it, vi } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { createEngineClient, type EnginePort } from './engine-client'
import type { EngineReply, EngineRequest } from './messages'
import type { CheckDelta } from './transfer/check-delta'

const document = { format: 'guscio-site', version: 1, site: { name: 'T' } } as SiteDocument
const catalog = { version: '1', items: [], assemblies: [] }
const rows = { ids: [], columns: {}, gone: [] }
const list = { order: null, fresh: [] }
const check = {
  site: 'T',
  power: rows,
  liquid: rows,
  air: rows,
  worst: rows,
  contingencies: list,
  findings: list,
} as unknown as CheckDelta

function desk() {
  const sent: EngineRequest[] = []
  const port: EnginePort = { postMessage: (m) => sent.push(m), onmessage: null }
  const listener = { checked: vi.fn(), planned: vi.fn(), failed: vi.fn() }
  const client = createEngineClient(port, listener)
  const answer = (data: EngineReply) => port.onmessage?.({ data } as MessageEvent<EngineReply>)
  const checked = (revision: number): EngineReply => ({
    type: 'checked',
    revision,
    check,
    baseline: null,
    outages: 0,
    elapsed_ms: 1,
  })
  return { sent, listener, client, answer, checked }
}

describe('engine client', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { client, answer } = desk()
    const first = client.ask('takeOut', { out: ['a'] })
    const second = client.ask('takeOut', { out: ['b'] })
    answer({ type: 'unanswered', number: 2, message: 'no document is open' })
    answer({ type: 'answered', number: 1, answer: 'dark' })
    expect(await first).toBe('dark')
    await expect(second).rejects.toThrow('no document is open')
  })

  it('drops the answer to an edit that a newer edit overtook', () => {
    const { client, listener, answer, checked } = desk()
    client.load(catalog, document, null, '2026-11-01')
    client.patch([], null)
    answer(checked(1))
    expect(listener.checked).not.toHaveBeenCalled()
    answer(checked(2))
    expect(listener.checked).toHaveBeenCalledTimes(1)
  })

  it('counts a change of scenario as newer too', () => {
    const { client, listener, answer, checked } = desk()
    client.load(catalog, document, null, '2026-11-01')
    client.setScenario('s')
    answer(checked(1))
    expect(listener.checked).not.toHaveBeenCalled()
  })

  it('sends the document once and patches afterwards', () => {
    const { client, sent } = desk()
    client.load(catalog, document, null, '2026-11-01')
    client.patch([{ kind: 'site', after: { name: 'U' } }], null)
    expect(sent.map((m) => m.type)).toEqual(['load', 'patch'])
    expect(sent[1]).not.toHaveProperty('document')
  })

  it('resolves an overtaken proposal with null and the newest with its answer', async () => {
    const { client, answer } = desk()
    const first = client.propose(['a'], 'pod')
    const second = client.propose(['b'], 'pod')
    const refusal = { ok: false as const, code: 'no-room', params: {}, message: 'no room' }
    answer({ type: 'proposed', revision: 1, proposal: { ...refusal, code: 'old' } })
    answer({ type: 'proposed', revision: 2, proposal: refusal })
    expect(await first).toBeNull()
    expect(await second).toEqual(refusal)
  })

  it('rejects a proposal that failed, without telling the listener of the check', async () => {
    const { client, answer, listener } = desk()
    const proposal = client.propose(['a'], 'pod')
    answer({ type: 'failed', revision: 1, during: 'propose', message: 'boom' })
    await expect(proposal).rejects.toThrow('boom')
    expect(listener.failed).not.toHaveBeenCalled()
  })
})
