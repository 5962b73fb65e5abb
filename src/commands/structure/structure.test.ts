import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../geometry/point'
import type { SiteDocument } from '../../model/document'
import { type Edit, type EditRefusal, isRefusal } from '../edit'
import { addArea } from './add-area'
import { addBuilding } from './add-building'
import { addColumns, columnGrid } from './add-columns'
import { addHall } from './add-hall'
import { addOpening } from './add-opening'
import { addWalls } from './add-walls'
import { changePart } from './change-part'
import { deletePart } from './delete-part'
import { duplicatePart } from './duplicate-part'
import { movePart } from './move-part'
import { reshapePart } from './reshape-part'
import { setSite, setSiteGroup } from './set-site'
import type { StructurePart } from './structure-part'
import { applied as appliedTo, box, open } from './testing/structure-fixture'

/** A building 40 by 20 m with one hall, a rack in it and one outdoors beside the hall. */
const plant: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Plant' },
  buildings: [
    {
      id: 'B1',
      outline: box(0, 0, 40, 20),
      halls: [{ id: 'H1', name: 'Hall 1', outline: box(1, 1, 19, 19) }],
      columns: [{ at: [20, 10], size_m: [0.4, 0.4] }],
      walls: [{ from: [20, 0], to: [20, 20] }],
      openings: [{ kind: 'door', at: [0, 10] }],
    },
  ],
  placements: [
    { id: 'in', item: 'rack', hall: 'H1', at: [5, 5] },
    { id: 'loose', item: 'rack', hall: null, at: [30, 5] },
  ],
  scenarios: [{ id: 's', name: 'S', add: { placements: [{ id: 'later', item: 'rack', hall: null, at: [31, 5] }] } }],
}

const here = open(plant)

const applied = (edit: Edit | EditRefusal | null, before: SiteDocument = plant) => appliedTo(edit, before)
const refused = (edit: Edit | EditRefusal | null): string | null => (edit && isRefusal(edit) ? edit.code : null)

const hall: StructurePart = { kind: 'hall', id: 'H1' }
const building: StructurePart = { kind: 'building', id: 'B1' }
const column: StructurePart = { kind: 'column', building: 'B1', index: 0 }

describe('drawing', () => {
  it('begins a site that has nothing', () => {
    const empty: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'New' } }
    const next = applied(addBuilding(open(empty), box(0, 0, 30, 12)), empty)
    expect(next.buildings).toEqual([{ id: 'B1', outline: box(0, 0, 30, 12) }])
  })

  it('refuses a building that crosses itself, encloses nothing or stands on another', () => {
    const bow: PlanPoint[] = [
      [50, 0],
      [60, 10],
      [60, 0],
      [50, 10],
    ]
    expect(refused(addBuilding(here, bow))).toBe('crossed-outline')
    expect(refused(addBuilding(here, box(50, 0, 50.05, 0.05)))).toBe('no-ground')
    expect(refused(addBuilding(here, box(39, 0, 60, 10)))).toBe('buildings-overlap')
    expect(refused(addBuilding(here, box(40, 0, 60, 10)))).toBeNull()
  })

  it('takes what stands in a new hall into it, in every scenario', () => {
    const next = applied(addHall(here, box(21, 1, 39, 19)))
    expect(next.buildings?.[0]?.halls?.map((h) => h.id)).toEqual(['H1', 'H2'])
    expect(next.placements?.map((p) => p.hall)).toEqual(['H1', 'H2'])
    expect(next.scenarios?.[0]?.add?.placements?.[0]?.hall).toBe('H2')
  })

  it('refuses a hall outside a building or on another hall', () => {
    expect(refused(addHall(here, box(30, 1, 41, 19)))).toBe('hall-nowhere')
    expect(refused(addHall(here, box(18, 1, 30, 19)))).toBe('halls-overlap')
  })

  it('puts columns on a grid, corners included', () => {
    const places = columnGrid([24, 4], [36, 16], [6, 6])
    expect(places).toHaveLength(9)
    expect(applied(addColumns(here, places, [0.4, 0.4])).buildings?.[0]?.columns).toHaveLength(10)
    expect(refused(addColumns(here, [[50, 5]], [0.4, 0.4]))).toBe('column-outside')
  })

  it('draws walls within a building and doors in the nearest wall', () => {
    const walls = applied(
      addWalls(here, [
        [25, 0],
        [25, 10],
        [40, 10],
      ]),
    ).buildings?.[0]?.walls
    expect(walls?.slice(1)).toEqual([
      { from: [25, 0], to: [25, 10] },
      { from: [25, 10], to: [40, 10] },
    ])
    expect(
      refused(
        addWalls(here, [
          [25, 0],
          [25, 30],
        ]),
      ),
    ).toBe('wall-outside')
    const door = applied(addOpening(here, 'dock-door', [41, 8], 3)).buildings?.[0]?.openings?.[1]
    expect(door).toEqual({ kind: 'dock-door', at: [40, 8], width_m: 3 })
    expect(refused(addOpening(here, 'door', [60, 8], 1))).toBe('no-wall')
  })

  it('marks ground with ids of its kind', () => {
    const one = applied(addArea(here, 'pad', box(50, 0, 60, 10)))
    const two = applied(addArea(open(one), 'pad', box(70, 0, 80, 10)), one)
    expect(two.areas?.map((a) => a.id)).toEqual(['pad-1', 'pad-2'])
  })
})

describe('changing a part', () => {
  it('writes and takes out a figure, and does nothing twice', () => {
    const next = applied(changePart(plant, hall, { clearHeight_m: 6 }))
    expect(next.buildings?.[0]?.halls?.[0]).toMatchObject({ clearHeight_m: 6, name: 'Hall 1' })
    expect(changePart(next, hall, { clearHeight_m: 6 })).toBeNull()
    expect(applied(changePart(next, hall, { clearHeight_m: undefined }), next)).toEqual(plant)
  })

  it('refuses a hall that leaves its building and a building that leaves its hall', () => {
    expect(refused(reshapePart(here, hall, box(1, 1, 19, 21)))).toBe('hall-outside')
    expect(refused(reshapePart(here, building, box(0, 0, 15, 20)))).toBe('hall-outside')
    expect(refused(reshapePart(here, hall, box(2, 2, 19, 19)))).toBeNull()
  })

  it('moves a building with all that is in it, and nothing else', () => {
    const next = applied(movePart(here, building, [100, 10]))
    const moved = next.buildings![0]!
    expect(moved.halls?.[0]?.outline[0]).toEqual([101, 11])
    expect(moved.columns?.[0]?.at).toEqual([120, 20])
    expect(moved.walls?.[0]).toEqual({ from: [120, 10], to: [120, 30] })
    expect(moved.openings?.[0]?.at).toEqual([100, 20])
    expect(next.placements?.map((p) => p.at)).toEqual([
      [105, 15],
      [130, 15],
    ])
  })

  it('moves there and back again to the same document', () => {
    const step = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(step, step, (x, y) => {
        fc.pre(x !== 0 || y !== 0)
        const there = applied(movePart(here, building, [x, y]))
        expect(applied(movePart(open(there), building, [-x, -y]), there)).toEqual(plant)
      }),
    )
  })

  it('deletes what is empty and refuses what is not, in any scenario', () => {
    expect(refused(deletePart(here, hall))).toBe('not-empty')
    expect(refused(deletePart(here, building))).toBe('not-empty')
    expect(applied(deletePart(here, column)).buildings?.[0]?.columns).toEqual([])
    const housed = applied(addHall(here, box(21, 1, 39, 19)))
    const { placements: _, ...bare } = housed
    expect(refused(deletePart(open({ ...bare, placements: [] }), { kind: 'hall', id: 'H2' }))).toBe('not-empty')
  })

  it('copies a building under ids of its own, without its equipment', () => {
    const copy = duplicatePart(here, building, [50, 0])
    if (!copy || 'code' in copy) throw new Error('no copy')
    const next = applied(copy.edit)
    expect(copy.part).toEqual({ kind: 'building', id: 'B2' })
    expect(next.buildings?.[1]?.halls?.map((h) => h.id)).toEqual(['H2'])
    expect(next.placements).toEqual(plant.placements)
    expect(duplicatePart(here, building, [10, 0])).toMatchObject({ code: 'buildings-overlap' })
  })
})

describe('the site record', () => {
  it('keeps what it is not asked to change', () => {
    const named = applied(setSite(plant, { country: 'IT' }))
    expect(named.site).toEqual({ name: 'Plant', country: 'IT' })
    const warm = applied(setSiteGroup(named, 'climate', { designDryBulb_C: 35 }), named)
    expect(warm.site.climate).toEqual({ designDryBulb_C: 35 })
    expect(applied(setSiteGroup(warm, 'climate', { designDryBulb_C: undefined }), warm).site).toEqual(named.site)
  })
})
