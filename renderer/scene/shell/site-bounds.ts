import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { boxAround } from '../../editor/picking/plan-box'
import type { Bounds } from '../camera/framing'
import { shapeKindOf, shapeTable } from '../shapes/shape-kinds'

/** Height to which walls are cut, so that what stands inside stays in sight; metres. */
export const WALL_CUT_M = 3.2

/** Ground for a first building, where there is nothing yet. */
const EMPTY_SITE: Bounds = { min: [-10, -10, 0], max: [70, 40, 3] }

/** The box around everything on the site, or one with room for a building where there is nothing. */
export function siteBounds(site: EffectiveSite): Bounds {
  const points = site.buildings.flatMap((b) => b.outline)
  const ground = site.areas.flatMap((a) => a.outline)
  return (
    boundsOf([
      ...points.map(([x, y]) => ({ x, y, z: WALL_CUT_M })),
      ...ground.map(([x, y]) => ({ x, y, z: 0 })),
      ...site.placements.flatMap(cornersOfPlacement),
      ...site.removed.flatMap(cornersOfPlacement),
    ]) ?? EMPTY_SITE
  )
}

/** How far from a building things in the yard still belong to its picture; metres. */
const YARD_REACH_M = 16

/** The first building with what stands beside it: what a project opens on. */
export function startBounds(site: EffectiveSite): Bounds {
  const building = site.buildings[0]
  const shell = building && boundsOf(building.outline.map(([x, y]) => ({ x, y, z: WALL_CUT_M })))
  if (!shell) return siteBounds(site)
  const beside = site.placements
    .filter((p) => p.hall === null)
    .filter(
      ({ at: [x, y] }) =>
        x > shell.min[0] - YARD_REACH_M &&
        x < shell.max[0] + YARD_REACH_M &&
        y > shell.min[1] - YARD_REACH_M &&
        y < shell.max[1] + YARD_REACH_M,
    )
  return boundsOf([
    ...building.outline.map(([x, y]) => ({ x, y, z: WALL_CUT_M })),
    ...beside.flatMap(cornersOfPlacement),
  ])!
}

/** The box around some placements, or null for none. */
export function placementsBounds(placements: readonly EffectivePlacement[]): Bounds | null {
  return boundsOf(placements.flatMap(cornersOfPlacement))
}

interface Corner {
  readonly x: number
  readonly y: number
  readonly z: number
}

function cornersOfPlacement({ at, rotation_deg, definition }: EffectivePlacement): Corner[] {
  const [width_m, depth_m, z] = definition.size_m ?? shapeTable[shapeKindOf(definition.category)].size_m
  const { minX, minY, maxX, maxY } = boxAround({ centre_m: at, width_m, depth_m, rotation_deg })
  return [
    { x: minX, y: minY, z },
    { x: maxX, y: maxY, z },
  ]
}

function boundsOf(corners: readonly Corner[]): Bounds | null {
  if (corners.length === 0) return null
  const min: [number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  const max: [number, number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const { x, y, z } of corners) {
    min[0] = Math.min(min[0], x)
    min[1] = Math.min(min[1], y)
    max[0] = Math.max(max[0], x)
    max[1] = Math.max(max[1], y)
    max[2] = Math.max(max[2], z)
  }
  return { min, max }
}
