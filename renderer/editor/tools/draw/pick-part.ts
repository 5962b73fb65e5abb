import type { Structure, StructurePart } from '../../../../src/commands/structure/structure-part'
import { type Outline, outlineEdges } from '../../../../src/geometry/outline'
import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { containsPoint, distanceToSegment_m } from '../../../../src/geometry/polygon'
import type { Area } from '../../../../src/model/area'
import { columnIsOn, elevationOf, onSameStorey } from '../../../../src/model/storeys'

/** Reach about a line or a door, pixels. */
const REACH_PX = 8

/** Kinds of ground that are small enough to be meant by a click anywhere on them; the others go by their edge. */
const wholeGround: readonly Area['kind'][] = ['pad', 'road', 'egress', 'delivery']

/** The part of the structure at a point of a storey's floor, the smallest first; null where there is none. */
export function pickPart(
  site: Structure,
  point: PlanPoint,
  metresPerPixel: number,
  floor_m: number,
): StructurePart | null {
  const here = (part: { readonly elevation_m?: number | undefined }): boolean =>
    onSameStorey(elevationOf(part), floor_m)
  const reach_m = REACH_PX * metresPerPixel
  const onEdge = (outline: Outline): boolean =>
    outlineEdges(outline).some(([a, b]) => distanceToSegment_m(point, a, b) <= reach_m)
  for (const { id: building, openings, columns, walls } of site.buildings) {
    for (const [index, door] of openings.entries())
      if (here(door) && distance_m(door.at, point) <= Math.max(reach_m, (door.width_m ?? 0) / 2))
        return { kind: 'opening', building, index }
    for (const [index, column] of columns.entries()) {
      const { at, size_m } = column
      if (
        columnIsOn(column, floor_m) &&
        Math.abs(at[0] - point[0]) <= Math.max(reach_m / 2, size_m[0] / 2) &&
        Math.abs(at[1] - point[1]) <= Math.max(reach_m / 2, size_m[1] / 2)
      )
        return { kind: 'column', building, index }
    }
    for (const [index, wall] of walls.entries())
      if (here(wall) && distanceToSegment_m(point, wall.from, wall.to) <= reach_m)
        return { kind: 'wall', building, index }
  }
  // Where a hall lies on the line of its building, a click outside the line means the building.
  for (const { halls } of site.buildings)
    for (const hall of halls)
      if (here(hall) && onEdge(hall.outline) && containsPoint(hall.outline, point)) return { kind: 'hall', id: hall.id }
  for (const building of site.buildings) {
    if (onEdge(building.outline)) return { kind: 'building', id: building.id }
    const hall = building.halls.find((h) => here(h) && onEdge(h.outline))
    if (hall) return { kind: 'hall', id: hall.id }
  }
  const areas = site.areas.filter(here)
  const area =
    areas.find((a) => onEdge(a.outline)) ??
    areas.find((a) => wholeGround.includes(a.kind) && containsPoint(a.outline, point))
  return area ? { kind: 'area', id: area.id } : null
}
