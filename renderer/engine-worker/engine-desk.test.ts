import { beforeEach, describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { smallSite } from '../../test/support/small-site'
import { createEngineDesk } from './engine-desk'
import type { EngineReply } from './messages'
import type { Answer, Given, QuestionName } from './questions'
import { createCheckReceiver } from './transfer/check-receiver'

/** Two racks in one place on a feeder that carries one of them; the scenario takes one away. No figure is verified. */
const document: SiteDocument = {
  ...smallSite,
  items: smallSite.items!.map((item) => ({ ...item, source: { title: 'Data sheet', verified: false } })),
  placements: [...smallSite.placements!, { id: 'M2', item: 'miner', hall: 'H1', at: [5.2, 5] }],
  connections: [...smallSite.connections!, { id: 'C2', kind: 'power', from: 'F1', to: 'M2' }],
  scenarios: [{ id: 'less', name: 'One rack', remove: ['M2'] }],
}

let replies: EngineReply[]
let desk: ReturnType<typeof createEngineDesk>
let number = 0
const load = (scenario: string | null) =>
  desk({
    type: 'load',
    revision: 1,
    catalog: { version: '', items: [], assemblies: [] },
    document,
    scenario,
    today: '2026-11-22',
  })
function ask<N extends QuestionName>(name: N, given: Given<N>): Answer<N> {
  desk({ type: 'ask', number: ++number, name, given })
  const reply = replies.find((r) => (r.type === 'answered' || r.type === 'unanswered') && r.number === number)
  if (reply?.type !== 'answered') throw new Error(reply?.type === 'unanswered' ? reply.message : 'no answer')
  return reply.answer as Answer<N>
}

beforeEach(() => {
  replies = []
  desk = createEngineDesk({ reply: (message) => replies.push(message), defer: (task) => task(), now_ms: () => 0 })
})

describe('questions about the open document', () => {
  it('offers fixes of a finding with what they would move, and none for one that is gone', () => {
    load(null)
    const checked = replies.find((r) => r.type === 'checked')!
    const { findings } = createCheckReceiver().unpack(checked.check)
    const overlap = findings.find((f) => f.rule === 'space/overlap')!
    const [offer] = ask('fixes', { key: overlap.key })
    expect(offer?.fix.kind).toBe('move-to-free-spot')
    expect(offer?.placed.map((p) => p.id)).toEqual(Object.keys(offer?.fix.delta.changePlacements ?? {}))
    expect(offer?.placed[0]?.at).not.toEqual([5, 5])
    expect(ask('fixes', { key: 'gone' })).toEqual([])
  })

  it('traces a figure of the scenario that is open, and says whether it rests on an assumption', () => {
    const question = { of: 'summary', figure: 'mining_kW' } as const
    load(null)
    expect(ask('trace', { question })?.value).toBe(120)
    load('less')
    expect(ask('trace', { question })?.value).toBe(60)
    expect(ask('assumed', { question })).toBe(true)
    expect(ask('trace', { question: { of: 'estimate', figure: 'facility' } })?.unit).toBe('USD')
  })

  it('tells what was not checked, and every rule with its limits', () => {
    load(null)
    const rows = ask('notChecked', null)
    expect(rows.length).toBeGreaterThan(0)
    const book = ask('ruleBook', null)
    expect(book.find((r) => r.id === 'cooling/air-density')?.limits[0]).toMatchObject({ unit: 'kW', value: 25 })
    expect(new Set(book.map((r) => r.id)).size).toBe(book.length)
  })

  it('says why there is no answer before a document is open', () => {
    expect(() => ask('ruleBook', null)).toThrow('no document is open')
  })
})
