import { footprintCorners } from '../../../../src/geometry/footprint'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import { placementFootprint } from '../../placement-footprint'
import { outlineSegments, type Segment } from './snap-targets'

/** What a point may snap onto of a site: outlines, walls, columns, marked ground, and the sides of equipment. */
export function siteSegments(site: EffectiveSite): readonly Segment[] {
  const found: Segment[] = []
  for (const building of site.buildings) {
    found.push(...outlineSegments(building.outline))
    for (const hall of building.halls) found.push(...outlineSegments(hall.outline))
    for (const wall of building.walls) found.push([wall.from, wall.to])
    for (const { at, size_m } of building.columns) found.push(...outlineSegments(boxCorners(at, size_m)))
  }
  for (const area of site.areas) found.push(...outlineSegments(area.outline))
  for (const p of site.placements) found.push(...outlineSegments(footprintCorners(placementFootprint(p))))
  return found
}

function boxCorners([x, y]: PlanPoint, [width_m, depth_m]: readonly [number, number]): readonly PlanPoint[] {
  const [dx, dy] = [width_m / 2, depth_m / 2]
  return [
    [x - dx, y - dy],
    [x + dx, y - dy],
    [x + dx, y + dy],
    [x - dx, y + dy],
  ]
}
