import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../geometry/outline'
import { type Assembly, assemblySchema } from '../model/assembly'
import type { SiteDocument } from '../model/document'
import { resolveSite } from '../model/effective-site'
import { type Item, itemSchema } from '../model/item'
import { applyPatch } from '../model/patch'
import { connect } from './connections/connect'
import { disconnect } from './connections/disconnect'
import { type Edit, type EditRefusal, isRefusal } from './edit'
import type { EditContext } from './edit-context'
import { deletePlacements } from './placements/delete-placements'
import { duplicatePlacements } from './placements/duplicate-placements'
import { movePlacements } from './placements/move-placements'
import { placeAssembly } from './placements/place-assembly'
import { placeItem } from './placements/place-item'
import { renamePlacement } from './placements/rename-placement'
import { rotatePlacements } from './placements/rotate-placements'
import { setPlacementFields } from './placements/set-placement-fields'
import { createScenario } from './scenarios/create-scenario'
import { deleteScenario } from './scenarios/delete-scenario'
import { renameScenario } from './scenarios/rename-scenario'
import { setEstimateSettings, setScheduleSettings } from './settings/set-settings'
import { waiveFinding, withdrawWaiver } from './waivers/waive-finding'

const items = new Map<string, Item>(
  [
    { id: 'board', category: 'lv-switchboard', name: 'Board', power: { role: 'conduit', rating_kVA: 1000 } },
    { id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 100 }, power: { role: 'load' } },
    { id: 'cooler', category: 'dry-cooler', name: 'Cooler', liquidCooling: { role: 'sink', capacity_kW: 500 } },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Site' },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [20, 10]),
      halls: [
        {
          id: 'H1',
          outline: rectangleOutline([0, 0], [10, 10]),
        },
        {
          id: 'H2',
          outline: rectangleOutline([10, 0], [20, 10]),
        },
      ],
    },
  ],
  placements: [
    { id: 'B', item: 'board', hall: 'H1', at: [1, 1] },
    { id: 'C', item: 'board', hall: 'H1', at: [1, 3] },
    { id: 'R1', item: 'rack', hall: 'H1', at: [4, 2], label: 'Rack 1' },
    { id: 'R2', item: 'rack', hall: 'H1', at: [6, 2], rotation_deg: 90 },
  ],
  connections: [
    { id: 'k1', kind: 'power', from: 'B', to: 'C' },
    { id: 'k2', kind: 'power', from: 'C', to: 'R1' },
  ],
}
const contextOf = (doc: SiteDocument, scenario: string | null = null): EditContext => ({
  document: doc,
  scenario,
  site: resolveSite(doc, items, scenario),
})
const context = contextOf(document)
const done = (edit: Edit | EditRefusal | null, doc = document): SiteDocument => {
  if (!edit || isRefusal(edit)) throw new Error('nothing done')
  return applyPatch(doc, edit.patch)
}
const find = (doc: SiteDocument, id: string) => doc.placements?.find((p) => p.id === id)

describe('movePlacements', () => {
  it('moves, and changes hall where the outline says so', () => {
    const after = done(movePlacements(context, ['R1', 'R2'], [5, 0]))
    expect(find(after, 'R1')).toMatchObject({ at: [9, 2], hall: 'H1' })
    expect(find(after, 'R2')).toMatchObject({ at: [11, 2], hall: 'H2' })
    expect(find(done(movePlacements(context, ['R1'], [0, 50])), 'R1')?.hall).toBeNull()
  })
  it('there and back changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
        const there = movePlacements(context, ['R1'], [x, y])
        expect(there === null).toBe(x === 0 && y === 0)
        if (!there) return
        const moved = done(there)
        const back = done(movePlacements(contextOf(moved), ['R1'], [-x, -y]), moved)
        expect(find(back, 'R1')).toMatchObject({ at: [4, 2], hall: 'H1' })
      }),
    )
  })
  it('is no edit without a distance or without known ids', () => {
    expect(movePlacements(context, ['R1'], [0, 0])).toBeNull()
    expect(movePlacements(context, ['ghost'], [1, 0])).toBeNull()
  })
})

describe('rotatePlacements', () => {
  it('turns about the common centre', () => {
    const after = done(rotatePlacements(context, ['R1', 'R2']))
    expect(find(after, 'R1')).toMatchObject({ at: [5, 1], rotation_deg: 90 })
    expect(find(after, 'R2')).toMatchObject({ at: [5, 3], rotation_deg: 180 })
  })
  it('four quarters bring everything back', () => {
    let after = document
    for (let i = 0; i < 4; i++) after = done(rotatePlacements(contextOf(after), ['B', 'R1', 'R2']), after)
    expect(resolveSite(after, items).placements).toEqual(context.site.placements)
  })
})

describe('placing', () => {
  const pod: Assembly = assemblySchema.parse({
    id: 'pod',
    name: 'Pod',
    size_m: [4, 2],
    members: [
      { id: 'board', item: 'board', at: [-1, 0] },
      { id: 'rack', item: 'rack', at: [1, 0], rotation_deg: 90 },
    ],
    connections: [{ kind: 'power', from: 'board', to: 'rack', side: 'A' }],
  })
  it('placeItem gives fresh ids and the hall of the place', () => {
    const twice = done(placeItem(context, items.get('rack')!, [{ at: [2, 8] }, { at: [12, 8], rotation_deg: 90 }]))
    expect(twice.placements?.slice(-2)).toEqual([
      { id: 'gpu-rack-1', item: 'rack', hall: 'H1', at: [2, 8], rotation_deg: 0 },
      { id: 'gpu-rack-2', item: 'rack', hall: 'H2', at: [12, 8], rotation_deg: 90 },
    ])
    const again = done(placeItem(contextOf(twice), items.get('rack')!, [{ at: [2, 9] }]), twice)
    expect(again.placements?.at(-1)?.id).toBe('gpu-rack-3')
  })
  it('placeAssembly turns members about the centre and keeps them together', () => {
    const after = done(placeAssembly(context, pod, [15, 5], 90))
    expect(after.placements?.slice(-2)).toMatchObject([
      { id: 'pod-1.board', at: [15, 4], rotation_deg: 90, hall: 'H2', assembly: 'pod', assemblyInstance: 'pod-1' },
      { id: 'pod-1.rack', at: [15, 6], rotation_deg: 180, assemblyInstance: 'pod-1' },
    ])
    expect(after.connections?.at(-1)).toMatchObject({ from: 'pod-1.board', to: 'pod-1.rack', side: 'A' })
    const twin = done(duplicatePlacements(contextOf(after), ['pod-1.board', 'pod-1.rack'], [0, 1]), after)
    expect(twin.placements?.slice(-2).map((p) => [p.id, p.assemblyInstance])).toEqual([
      ['pod-2.board', 'pod-2'],
      ['pod-2.rack', 'pod-2'],
    ])
    expect(twin.connections?.at(-1)).toMatchObject({ from: 'pod-2.board', to: 'pod-2.rack', side: 'A' })
  })
  it('duplicatePlacements copies inner connections only, and no label', () => {
    const after = done(duplicatePlacements(context, ['C', 'R1'], [0, 5]))
    expect(after.placements?.slice(-2).map((p) => [p.id, p.label, p.at])).toEqual([
      ['lv-switchboard-1', undefined, [1, 8]],
      ['gpu-rack-1', undefined, [4, 7]],
    ])
    expect(after.connections?.slice(2)).toMatchObject([{ from: 'lv-switchboard-1', to: 'gpu-rack-1' }])
  })
})

describe('connecting', () => {
  const power = { kind: 'power' as const }
  const codeOf = (result: Edit | EditRefusal): string | null => (isRefusal(result) ? result.code : null)
  it('adds a connection under a fresh id', () => {
    const after = done(connect(context, { ...power, from: 'B', to: 'R2', side: 'A' }))
    expect(after.connections?.at(-1)).toEqual({ id: 'k3', kind: 'power', from: 'B', to: 'R2', side: 'A' })
  })
  it.each([
    ['same-end', 'B', 'B'],
    ['unknown-end', 'B', 'ghost'],
    ['not-a-provider', 'R1', 'C'],
    ['already-connected', 'B', 'C'],
    ['cycle', 'C', 'B'],
  ])('refuses: %s', (code, from, to) => {
    expect(codeOf(connect(context, { ...power, from, to }))).toBe(code)
  })
  it('lets a standby connection close a circle, as a bus tie does', () => {
    expect(codeOf(connect(context, { ...power, from: 'C', to: 'B', standby: true }))).toBeNull()
  })
  it('sends no water into a sink', () => {
    const wet = done(placeItem(context, items.get('cooler')!, [{ at: [30, 5] }, { at: [35, 5] }]))
    const wish = { kind: 'coolant' as const, from: 'dry-cooler-1', to: 'dry-cooler-2' }
    expect(codeOf(connect(contextOf(wet), wish))).toBe('not-a-consumer')
    expect(codeOf(connect(contextOf(wet), { ...wish, to: 'R1' }))).toBeNull()
  })
  it('disconnects, and deletes with connections', () => {
    expect(done(disconnect(context, ['k1', 'ghost'])).connections?.map((c) => c.id)).toEqual(['k2'])
    const after = done(deletePlacements(context, ['C']))
    expect([after.placements?.length, after.connections]).toEqual([3, []])
    expect(disconnect(context, ['ghost'])).toBeNull()
    expect(deletePlacements(context, [])).toBeNull()
  })
})

describe('fields', () => {
  it('renames, trimmed, and not to the same name', () => {
    expect(find(done(renamePlacement(context, 'R1', '  New  ')), 'R1')?.label).toBe('New')
    expect(renamePlacement(context, 'R1', 'Rack 1')).toBeNull()
  })
  it('writes fields only where they differ', () => {
    const edit = setPlacementFields(context, ['R1', 'R2'], { label: 'Rack 1' })
    expect(edit?.params).toEqual({ count: 1 })
    expect(setPlacementFields(context, ['R1'], { at: [4, 2] })).toBeNull()
  })
})

describe('scenarios', () => {
  it('creates, renames, edits inside and deletes', () => {
    const made = createScenario(document, { name: 'Hybrid 20 %' })
    expect(made.showScenario).toBe('hybrid-20')
    const withOne = done(made)
    expect(createScenario(withOne, { name: 'Hybrid 20 %' }).showScenario).toBe('hybrid-20-1')
    const renamed = done(renameScenario(withOne, 'hybrid-20', 'Half'), withOne)
    expect(renamed.scenarios?.[0]?.name).toBe('Half')
    expect(renameScenario(renamed, 'hybrid-20', 'Half')).toBeNull()
    const edited = done(deletePlacements(contextOf(renamed, 'hybrid-20'), ['R1']), renamed)
    expect(edited.placements).toBe(renamed.placements)
    expect(edited.scenarios?.[0]?.remove).toEqual(['R1'])
    const heir = done(createScenario(edited, { name: 'Heir', basis: 'hybrid-20' }), edited)
    expect(deleteScenario(heir, 'hybrid-20')).toMatchObject({ code: 'scenario-in-use' })
    expect(deleteScenario(heir, 'ghost')).toMatchObject({ code: 'unknown-scenario' })
    const gone = deleteScenario(heir, 'heir')
    expect(isRefusal(gone) ? null : gone.showScenario).toBe('hybrid-20')
  })
})

describe('waivers and settings', () => {
  it('a waiver of the same finding replaces the old one, whatever the order of ids', () => {
    const first = done(waiveFinding(document, { rule: 'space/door', subjects: ['R1', 'R2'], reason: 'checked' }))
    const again = { rule: 'space/door', subjects: ['R2', 'R1'], scenario: null, reason: 'measured' }
    const second = done(waiveFinding(first, again), first)
    expect(second.waivers).toEqual([again])
    expect(done(withdrawWaiver(second, again), second).waivers).toEqual([])
    expect(withdrawWaiver(document, again)).toBeNull()
  })
  it('settings keep what they do not name', () => {
    const once = done(setEstimateSettings(document, { locationFactor: 1.1 }))
    const twice = done(setEstimateSettings(once, { laborRate_perHour: 60 }), once)
    expect(twice.estimate).toEqual({ locationFactor: 1.1, laborRate_perHour: 60 })
    expect(setEstimateSettings(twice, { locationFactor: 1.1 })).toBeNull()
    expect(done(setScheduleSettings(document, { start: '2027-01-04' })).schedule).toEqual({ start: '2027-01-04' })
  })
})
