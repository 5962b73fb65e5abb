import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import type { SiteDocument } from '../../model/document'
import { type EffectivePlacement, resolveSite } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { applyPatch, invertPatch } from '../../model/patch'
import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { alignPlacements } from './align-placements'
import { arrayLayout } from './array-layout'
import { copyClip, pasteClip, readClip } from './clip'
import { distributePlacements } from './distribute-placements'
import { groupPlacements, ungroupPlacements } from './group-placements'
import { lockPlacements, lockRefusal } from './lock-placements'
import { mirrorPlacements } from './mirror-placements'
import { placeArray } from './place-array'
import { blockOf, planBlocks } from './plan-block'
import { replaceType } from './replace-type'

const rack = itemSchema.parse({
  id: 'rack',
  category: 'gpu-rack',
  name: 'Rack',
  size_m: [0.6, 1.2, 2.2],
  load: { design_kW: 100 },
  power: { role: 'load' },
})
const wet = itemSchema.parse({ ...rack, id: 'wet', name: 'Wet rack', heat: { liquidFraction: 0.8 } })
const board = itemSchema.parse({
  id: 'board',
  category: 'lv-switchboard',
  name: 'Board',
  size_m: [2, 1, 2],
  power: { role: 'conduit', rating_kVA: 1000 },
})
const cdu = itemSchema.parse({ id: 'cdu', category: 'cdu', name: 'CDU', liquidCooling: { role: 'conduit' } })
const items = new Map<string, Item>([rack, wet, board, cdu].map((i) => [i.id, i]))

type Place = NonNullable<SiteDocument['placements']>[number]
const at = (id: string, item: string, x: number, y: number, fields: Partial<Place> = {}): Place => ({
  id,
  item,
  hall: 'H1',
  at: [x, y],
  ...fields,
})

function siteWith(placements: readonly Place[], connections: SiteDocument['connections'] = []): SiteDocument {
  const outline = rectangleOutline([-100, -100], [100, 100])
  const buildings = [{ id: 'B1', outline, halls: [{ id: 'H1', outline }] }]
  return {
    format: 'guscio-site',
    version: 1,
    site: { name: 'S' },
    buildings,
    placements: [...placements],
    connections,
    scenarios: [{ id: 's' }],
  }
}

const contextOf = (document: SiteDocument, scenario: string | null = null): EditContext => ({
  document,
  scenario,
  site: resolveSite(document, items, scenario),
})
/** What stands after an edit, once the edit has been through JSON as it goes through the file. */
function standing(context: EditContext, edit: Edit | null): ReadonlyMap<string, EffectivePlacement> {
  expect(edit).not.toBeNull()
  const after = applyPatch(context.document, JSON.parse(JSON.stringify(edit!.patch)))
  expect(applyPatch(applyPatch(context.document, edit!.patch), invertPatch(edit!.patch))).toEqual(context.document)
  return new Map(resolveSite(after, items, context.scenario).placements.map((p) => [p.id, p]))
}

const scattered = contextOf(siteWith([at('a', 'rack', 0, 0), at('b', 'rack', 3, 2), at('c', 'board', 10, 5)]))

describe('alignPlacements', () => {
  it('brings edges onto the outermost one', () => {
    const after = standing(scattered, alignPlacements(scattered, ['a', 'b', 'c'], 'south'))
    expect([...after.values()].map((p) => p.at[1])).toEqual([0, 0, -0.1])
    expect([...after.values()].map((p) => p.at[0])).toEqual([0, 3, 10])
  })

  it('does nothing for one, or where they are in line already', () => {
    expect(alignPlacements(scattered, ['a'], 'west')).toBeNull()
    const again = contextOf(siteWith([at('a', 'rack', 0, 0), at('b', 'rack', 0, 9)]))
    expect(alignPlacements(again, ['a', 'b'], 'centre')).toBeNull()
  })

  it('moves a group as one', () => {
    const grouped = contextOf(
      siteWith([at('a', 'rack', 0, 0, { group: 'g' }), at('b', 'rack', 1, 0, { group: 'g' }), at('c', 'rack', 5, 4)]),
    )
    const after = standing(grouped, alignPlacements(grouped, ['a', 'b', 'c'], 'east'))
    expect(after.get('b')!.at[0] - after.get('a')!.at[0]).toBeCloseTo(1)
    expect(after.get('b')!.at[0]).toBeCloseTo(5)
  })
})

describe('distributePlacements', () => {
  it('makes gaps equal and leaves the outermost where they are, whatever the sizes', () => {
    const widths = fc.array(fc.record({ x: fc.integer({ min: -50, max: 50 }), big: fc.boolean() }), { minLength: 3 })
    fc.assert(
      fc.property(widths, (things) => {
        const document = siteWith(things.map((t, i) => at(`p${i}`, t.big ? 'board' : 'rack', t.x, 0)))
        const context = contextOf(document)
        const ids = context.site.placements.map((p) => p.id)
        const edit = distributePlacements(context, ids, 'x')
        const after = edit ? applyPatch(document, edit.patch) : document
        const order = [...context.site.placements].sort((a, b) => a.at[0] - b.at[0]).map((p) => p.id)
        const placed = new Map(resolveSite(after, items).placements.map((p) => [p.id, p]))
        const blocks = order.map((id) => blockOf([placed.get(id)!]))
        expect(blocks[0]!.members[0]!.at).toEqual(context.site.placements.find((p) => p.id === order[0])!.at)
        const gaps = blocks.slice(1).map((b, i) => b.low[0] - blocks[i]!.high[0])
        // Places are kept to the tenth of a millimetre.
        for (const gap of gaps) expect(Math.abs(gap - gaps[0]!)).toBeLessThan(3e-4)
      }),
    )
  })
})

describe('mirrorPlacements', () => {
  it('turns fronts with the picture, and twice is nothing', () => {
    const context = contextOf(siteWith([at('a', 'rack', 0, 0, { rotation_deg: 90 }), at('b', 'rack', 4, 1)]))
    const once = standing(context, mirrorPlacements(context, ['a', 'b'], 'x'))
    expect(once.get('a')!.rotation_deg).toBe(270)
    expect(once.get('b')!.at[0]).toBeLessThan(once.get('a')!.at[0])
    const flipped = mirrorPlacements(context, ['a', 'b'], 'y')!
    const second = contextOf(applyPatch(context.document, flipped.patch))
    const back = standing(second, mirrorPlacements(second, ['a', 'b'], 'y'))
    expect(back.get('a')!.at[1]).toBeCloseTo(0)
    expect(back.get('b')!.rotation_deg).toBe(0)
  })
})

describe('arrayLayout', () => {
  const spec = { rows: 3, columns: 2, gap_m: 0.1, coldAisle_m: 1.8, hotAisle_m: 1.2, alternating: true }

  it('puts backs together across the hot aisle and fronts across the cold one', () => {
    const places = arrayLayout(spec, 0.6, 1.2)
    expect(places.map((p) => p.rotation_deg)).toEqual([0, 0, 180, 180, 0, 0])
    expect(places[1]!.offset_m[0]).toBeCloseTo(0.7)
    expect(places[2]!.offset_m[1]).toBeCloseTo(1.2 + 1.2)
    expect(places[4]!.offset_m[1]).toBeCloseTo(2.4 + 1.2 + 1.8)
  })

  it('keeps every distance when it is turned as a whole', () => {
    const straight = arrayLayout(spec, 0.6, 1.2)
    const turned = arrayLayout(spec, 0.6, 1.2, 37)
    const reach = (a: typeof straight) => a.map((p) => Math.hypot(...p.offset_m))
    for (const [i, d] of reach(turned).entries()) expect(d).toBeCloseTo(reach(straight)[i]!)
  })

  it('refuses counts that make no array', () => {
    expect(() => arrayLayout({ ...spec, rows: 0 }, 1, 1)).toThrow(RangeError)
  })
})

describe('placeArray', () => {
  it('names its rows after those that are there', () => {
    const context = contextOf(siteWith([at('a', 'rack', 0, 0, { row: 'H1-R04' })]))
    const spec = { rows: 2, columns: 10, gap_m: 0, coldAisle_m: 1.2, hotAisle_m: 1.2, alternating: true }
    const after = standing(context, placeArray(context, rack, [5, 5], 0, spec))
    expect(after.size).toBe(21)
    expect(new Set([...after.values()].map((p) => p.row))).toEqual(new Set(['H1-R04', 'H1-R05', 'H1-R06']))
  })
})

describe('groups and locks', () => {
  it.each([null, 's'])('hold in scenario %s after the file is read again', (scenario) => {
    const document = siteWith([at('a', 'rack', 0, 0), at('b', 'rack', 3, 0)])
    const first = contextOf(document, scenario)
    const grouped = groupPlacements(first, ['a', 'b'])!
    const second = contextOf(applyPatch(document, grouped.patch), scenario)
    expect(planBlocks(second.site.placements)).toHaveLength(1)
    expect(standing(second, ungroupPlacements(second, ['a'])).get('a')!.group).toBeNull()
    expect(ungroupPlacements(first, ['a'])).toBeNull()

    const locked = lockPlacements(second, ['b'], true)!
    const third = contextOf(applyPatch(second.document, locked.patch), scenario)
    expect(lockRefusal(third.site.placements)).toMatchObject({ code: 'locked', params: { name: 'b', count: 1 } })
    expect(lockRefusal([...standing(third, lockPlacements(third, ['b'], false)).values()])).toBeNull()
  })
})

describe('replaceType', () => {
  it('keeps the connections that still make sense', () => {
    const document = siteWith(
      [at('b', 'board', 0, 0), at('c', 'cdu', 3, 0), at('r', 'wet', 6, 0)],
      [
        { id: 'k1', kind: 'power', from: 'b', to: 'r' },
        { id: 'k2', kind: 'coolant', from: 'c', to: 'r' },
      ],
    )
    const context = contextOf(document)
    const edit = replaceType(context, ['r'], rack)!
    const after = resolveSite(applyPatch(document, edit.patch), items)
    expect(after.connections.map((c) => c.id)).toEqual(['k1'])
    expect(after.placements.find((p) => p.id === 'r')!.item).toBe('rack')
    expect(replaceType(context, ['r'], wet)).toBeNull()
  })
})

describe('clips', () => {
  const source = contextOf({
    ...siteWith(
      [at('b', 'board', 0, 0), at('r', 'own', 4, 0, { label: 'R 1' })],
      [{ id: 'k1', kind: 'power', from: 'b', to: 'r' }],
    ),
    placements: [at('b', 'board', 0, 0), at('r', 'rack', 4, 0, { label: 'R 1', group: 'g' })],
    items: [rack],
  })

  it('carry equipment, its inner connections and products of its own to another site', () => {
    const clip = readClip(JSON.stringify(copyClip(source, ['b', 'r'])))!
    expect(clip.items.map((i) => i.id)).toEqual(['rack'])
    const target = contextOf(siteWith([at('b', 'board', 50, 50)]))
    const edit = pasteClip(target, clip, [20, 20], (id) => id === 'board')!
    const after = applyPatch(target.document, edit.patch)
    expect(after.items).toMatchObject([{ id: 'rack' }])
    const site = resolveSite(after, items)
    expect(site.placements).toHaveLength(3)
    expect(site.connections).toMatchObject([{ kind: 'power' }])
    const xs = site.placements.slice(1).map((p) => p.at[0])
    expect(xs[1]! - xs[0]!).toBeCloseTo(4)
    expect(site.placements[2]!.label).toBeUndefined()
    expect(applyPatch(after, invertPatch(edit.patch))).toEqual(target.document)
  })

  it('are not made of other texts', () => {
    expect(readClip('guscio-clip')).toBeNull()
    expect(readClip('{"format":"guscio-clip","version":1,"placements":[]}')).toBeNull()
    expect(readClip('hello')).toBeNull()
    expect(copyClip(source, ['nothing'])).toBeNull()
  })
})
