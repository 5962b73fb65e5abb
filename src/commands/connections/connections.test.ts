import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { applyPatch } from '../../model/patch'
import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { changeConnections } from './change-connections'
import { connectionRefusal } from './connection-refusal'
import { isSupplyRefusal, planSupply, type SupplyWish, supplyEdit } from './supply-from'

const item = (id: string, fields: Partial<Item>): [string, Item] => [id, { id, category: id, name: id, ...fields }]
const items = new Map([
  item('board', { power: { role: 'conduit', voltage_V: 415 } }),
  item('high', { power: { role: 'conduit', voltage_V: 11000 } }),
  item('rack', { power: { role: 'load', voltage_V: 415 }, heat: { liquidFraction: 0.8 } }),
  item('cdu', { liquidCooling: { role: 'conduit' }, power: { role: 'load' } }),
])
const placements = ['board1', 'board2', 'board3', 'high1', 'rack1', 'rack2', 'cdu1', 'cdu2'].map((id, i) => ({
  id,
  item: id.slice(0, -1),
  at: [i, 0] as [number, number],
}))
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'test' },
  placements,
  connections: [
    { id: 'a', kind: 'power', from: 'board1', to: 'rack1', side: 'A', length_m: 7 },
    { id: 'b', kind: 'power', from: 'board2', to: 'rack1', side: 'B' },
    { id: 'c', kind: 'power', from: 'board1', to: 'rack2' },
    { id: 'd', kind: 'coolant', from: 'cdu1', to: 'rack1' },
    { id: 'e', kind: 'power', from: 'board1', to: 'board3' },
  ],
  scenarios: [{ id: 's', name: 'S', basis: null, add: { placements: [], connections: [] } }],
}
const contextOf = (doc: SiteDocument, scenario: string | null = null): EditContext => ({
  document: doc,
  scenario,
  site: resolveSite(doc, items, scenario),
})
const context = contextOf(document)

/** Feeds of the site once a wish is done: `from side>to`. */
function feedsAfter(wish: SupplyWish): string[] {
  const delta = planSupply(context, wish)
  if (isSupplyRefusal(delta)) throw new Error(delta.code)
  const edit = supplyEdit(context, wish, delta)
  const after = edit ? applyPatch(document, edit.patch) : document
  return (after.connections ?? [])
    .filter((c) => c.kind === wish.kind)
    .map((c) => `${c.from} ${c.side ?? '-'}>${c.to}`)
    .sort()
}
const codeOf = (wish: SupplyWish): string | null => {
  const result = planSupply(context, wish)
  return isSupplyRefusal(result) ? result.code : null
}

describe('planSupply', () => {
  const power = { kind: 'power' as const, consumers: ['rack1', 'rack2'] }
  it('puts the sides that are named in the place of what feeds them now', () => {
    const providers = [
      { id: 'board3', side: 'A' as const },
      { id: 'board2', side: 'B' as const },
    ]
    expect(feedsAfter({ ...power, providers })).toEqual([
      'board1 ->board3',
      'board2 B>rack1',
      'board2 B>rack2',
      'board3 A>rack1',
      'board3 A>rack2',
    ])
  })
  it('leaves the other side, and keeps what is there where asked', () => {
    const providers = [{ id: 'board3', side: 'B' as const }]
    expect(feedsAfter({ ...power, providers })).toContain('board1 A>rack1')
    expect(feedsAfter({ ...power, providers, keep: true })).toContain('board2 B>rack1')
  })
  it('keeps the very connection that is as wished already, length and all', () => {
    const delta = planSupply(context, { ...power, consumers: ['rack1'], providers: [{ id: 'board1', side: 'A' }] })
    expect(delta).toEqual({ addConnections: [], removeConnections: [] })
  })
  it('pipes every consumer to the whole group', () => {
    const providers = [{ id: 'cdu1' }, { id: 'cdu2' }]
    expect(feedsAfter({ kind: 'coolant', consumers: ['rack1', 'rack2'], providers })).toEqual([
      'cdu1 ->rack1',
      'cdu1 ->rack2',
      'cdu2 ->rack1',
      'cdu2 ->rack2',
    ])
  })
  it.each([
    ['voltage', 'rack1', 'high1'],
    ['not-a-provider', 'rack1', 'rack2'],
    ['same-end', 'board1', 'board1'],
    ['cycle', 'board1', 'board3'],
  ])('refuses in words: %s', (code, to, from) => {
    expect(codeOf({ kind: 'power', consumers: [to], providers: [{ id: from, side: 'A' }] })).toBe(code)
  })
})

describe('connectionRefusal', () => {
  it('names things as they are labelled, and both voltages', () => {
    expect(connectionRefusal(context.site, { kind: 'power', from: 'high1', to: 'rack1' })).toEqual({
      code: 'voltage',
      params: { from: 'high1', to: 'rack1', given: 11000, wanted: 415 },
    })
  })
})

describe('changeConnections', () => {
  const done = (edit: Edit | null): SiteDocument => applyPatch(document, edit!.patch)
  it('writes fields in one step, into the scenario where one is open', () => {
    const after = done(changeConnections(context, { a: { standby: true, transfer: 'manual' }, ghost: { side: 'A' } }))
    expect(after.connections?.[0]).toMatchObject({ id: 'a', standby: true, transfer: 'manual', length_m: 7 })
    const inScenario = done(changeConnections(contextOf(document, 's'), { a: { length_m: 9 } }))
    expect(inScenario.connections).toEqual(document.connections)
    expect(resolveSite(inScenario, items, 's').connections[0]?.length_m).toBe(9)
  })
  it('is nothing where nothing changes', () => {
    expect(changeConnections(context, { a: { side: 'A', length_m: 7 } })).toBeNull()
  })
})
