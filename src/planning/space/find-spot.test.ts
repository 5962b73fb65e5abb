import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import { type Assembly, assemblySchema } from '../../model/assembly'
import { buildingSchema } from '../../model/building'
import { completePlacement, type EffectivePlacement } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { placementSchema } from '../../model/placement'
import { findSpot, type SpotSearch } from './find-spot'

const clearance_m = { front: 1, rear: 1 }
const items = new Map<string, Item>(
  [
    { id: 'shelf', category: 'asic-rack', name: 'Shelf', size_m: [4, 1, 2], clearance_m },
    { id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [0.6, 1.2, 2], clearance_m },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)
const pod: Assembly = assemblySchema.parse({
  id: 'pod',
  name: 'Pod',
  size_m: [2.4, 3.2],
  members: [-0.9, -0.3, 0.3, 0.9].map((x, i) => ({ id: `r${i}`, item: 'rack', at: [x, 0] })),
})
const stand = (id: string, x: number, y: number, rotation_deg = 0): EffectivePlacement =>
  completePlacement(placementSchema.parse({ id, item: 'shelf', hall: 'H', at: [x, y], rotation_deg }), items, false)
function search(removed: EffectivePlacement[], remaining: EffectivePlacement[], columns: [number, number][] = []) {
  const outline = rectangleOutline([0, 0], [20, 12])
  const halls = [{ id: 'H', outline }]
  const building = buildingSchema.parse({
    id: 'B',
    outline,
    halls,
    columns: columns.map((at) => ({ at, size_m: [0.4, 0.4] })),
  })
  return { hall: { ...building.halls[0]!, building }, removed, remaining, assembly: pod, items } satisfies SpotSearch
}

describe('findSpot', () => {
  it('takes the middle of the freed racks, along their row', () => {
    expect(findSpot(search([stand('a', 6, 6), stand('b', 10, 6)], []))).toEqual({
      at: [8, 6],
      rotation_deg: 0,
      clearances: true,
    })
  })

  it('turns with rows that run the other way', () => {
    const spot = findSpot(search([stand('a', 6, 4, 90), stand('b', 6, 8, 90)], []))
    expect(spot).toMatchObject({ at: [6, 6], rotation_deg: 90 })
  })

  it('turns with rows that stand at an angle', () => {
    expect(findSpot(search([stand('a', 10, 6, 30)], []))?.rotation_deg).toBe(30)
  })

  it('steps aside from a column by no more than it must', () => {
    const spot = findSpot(search([stand('a', 8, 6)], [], [[8, 6]]))!
    expect(spot.clearances).toBe(true)
    expect(Math.hypot(spot.at[0] - 8, spot.at[1] - 6)).toBeCloseTo(1.4, 1)
  })

  it('keeps the aisles of its neighbours, its own included', () => {
    const spot = findSpot(search([stand('a', 8, 6)], [stand('n', 8, 9), stand('s', 8, 4)]))!
    expect(spot.clearances).toBe(true)
    // Shelf edges at 8.5 and 4.5; the pod is 1.2 m deep and each wants 1 m in front and behind.
    const clear = Math.abs(spot.at[0] - 8) > 2 + 1.2 - 1e-6 || (spot.at[1] <= 8.5 - 1.6 && spot.at[1] >= 4.5 + 1.6)
    expect(clear).toBe(true)
  })

  it('gives working space up before it gives up', () => {
    const rows = [0.5, 3.2, 5.9, 8.6, 11.3].flatMap((y, r) =>
      [2, 6, 10, 14, 18].map((x, c) => stand(`${r}-${c}`, x, y)),
    )
    const spot = findSpot(search([stand('x', 10, 6)], rows))
    expect(spot?.clearances).toBe(false)
  })

  it('is null where bodies have no room', () => {
    const rows = Array.from({ length: 12 }, (_, r) =>
      [2, 6, 10, 14, 18].map((x, c) => stand(`${r}-${c}`, x, r + 0.5)),
    ).flat()
    expect(findSpot(search([stand('x', 10, 6)], rows))).toBeNull()
  })
})
