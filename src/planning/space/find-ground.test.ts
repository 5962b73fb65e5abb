import { expect, it } from 'vitest'
import { buildSite, type SiteSketch } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import type { PlanPoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import { findGround } from './find-ground'

const items = { tank: { size_m: [2, 2, 2] as [number, number, number] } }
const single: Assembly = {
  id: 'one',
  name: 'one',
  size_m: [2, 2],
  members: [{ id: 'm', item: 'tank', at: [0, 0], rotation_deg: 0 }],
  connections: [],
  ports: [],
}
const area = (kind: 'fence' | 'pad' | 'yard' | 'road' | 'egress', a: PlanPoint, b: PlanPoint) => ({
  id: `${kind}${a.join()}`,
  kind,
  outline: rectangleOutline(a, b),
})
/** Where a tank of 2 × 2 m goes that is wanted outdoors at [60, 10]; the building ends at x 40 m. */
const placed = (areas: NonNullable<SiteSketch['areas']>): PlanPoint | undefined =>
  findGround(buildSite({ items, areas }), 'H1', single, new Map(Object.entries(items)) as never, [], [60, 10])?.at
const fence = area('fence', [-20, -20], [55, 40])

it('goes where it is wanted where nothing is drawn', () => {
  expect(placed([])).toEqual([60, 10])
})

it('stays inside the fence, with every side', () => {
  const [x, y] = placed([fence])!
  expect([x, y]).toEqual([54, 10])
})

it('finds none where the fence leaves no room', () => {
  expect(placed([area('fence', [41, 9], [42, 10])])).toBeUndefined()
})

it('keeps out of ways', () => {
  for (const kind of ['road', 'egress'] as const) {
    const [x, y] = placed([area(kind, [58, 0], [66, 30])])!
    expect(x + 1 <= 58 || x - 1 >= 66 || y + 1 <= 0 || y - 1 >= 30).toBe(true)
  }
})

it('takes a pad that it fills before nearer bare ground, and bare ground where the pad is too small', () => {
  expect(placed([area('pad', [70.2, 20.3], [72.2, 22.3])])).toEqual([expect.closeTo(71.2, 6), expect.closeTo(21.3, 6)])
  expect(placed([area('pad', [70, 20], [71, 22])])).toEqual([60, 10])
})

it('takes no pad outside the fence', () => {
  expect(placed([fence, area('pad', [58, 8], [64, 14])])).toEqual([54, 10])
})
