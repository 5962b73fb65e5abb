import { boxAround } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { rememberLast } from '../../state/project/remember-last'
import type { Bounds } from '../camera/framing'
import { shapeKindOf, shapeTable } from '../shapes/shape-kinds'

/** Height to which walls are cut, so that what stands inside stays in sight; metres. */
export const WALL_CUT_M = 3.2

/** Ground for a first building, where there is nothing yet. */
const EMPTY_SITE: Bounds = { min: [-10, -10, 0], max: [70, 40, 3] }

/** The box around everything on the site, or one with room for a building where there is nothing. */
export const siteBounds = rememberLast((site: EffectiveSite): Bounds => {
  const bounds = boundsAfterEdit(site) ?? boundsOfAll(site)
  last = { site, bounds }
  return bounds
})

/** The site that was asked about last: most likely the one before an edit. */
let last: { readonly site: EffectiveSite; readonly bounds: Bounds } | null = null

/** From the box before an edit and what that changed; null where something has left its edge, or the list is another. */
function boundsAfterEdit(site: EffectiveSite): Bounds | null {
  if (!last) return null
  const { site: before, bounds } = last
  const isAlike =
    site.placements.length === before.placements.length &&
    site.buildings === before.buildings &&
    site.areas === before.areas &&
    site.removed.length + before.removed.length === 0
  if (!isAlike) return null
  const [left, come] = [new Box(), new Box()]
  site.placements.forEach((now, i) => {
    const was = before.placements[i]!
    if (now === was) return
    left.addPlacement(was)
    come.addPlacement(now)
  })
  const gone = left.bounds()
  if (!gone) return bounds
  const { min, max } = bounds
  const isInside = gone.min[0] > min[0] && gone.min[1] > min[1] && gone.max[0] < max[0] && gone.max[1] < max[1]
  // What is only moved about comes back as high as it left.
  const isAsHigh = gone.max[2] < max[2] || (come.bounds()?.max[2] ?? 0) >= gone.max[2]
  if (!isInside || !isAsHigh) return null
  come.addPoints(
    [
      [min[0], min[1]],
      [max[0], max[1]],
    ],
    max[2],
  )
  const now = come.bounds()
  return now && isSameBounds(now, bounds) ? bounds : now
}

const isSameBounds = (a: Bounds, b: Bounds): boolean =>
  a.min.every((low, axis) => low === b.min[axis]) && a.max.every((high, axis) => high === b.max[axis])

function boundsOfAll(site: EffectiveSite): Bounds {
  const box = new Box()
  for (const { outline } of site.buildings) box.addPoints(outline, WALL_CUT_M)
  for (const { outline } of site.areas) box.addPoints(outline, 0)
  for (const placement of site.placements) box.addPlacement(placement)
  for (const placement of site.removed) box.addPlacement(placement)
  return box.bounds() ?? EMPTY_SITE
}

/** How far from a building things in the yard still belong to its picture; metres. */
const YARD_REACH_M = 16

/** The first building with what stands beside it: what a project opens on. */
export function startBounds(site: EffectiveSite): Bounds {
  const building = site.buildings[0]
  if (!building) return siteBounds(site)
  const box = new Box()
  box.addPoints(building.outline, WALL_CUT_M)
  const shell = box.bounds()
  if (!shell) return siteBounds(site)
  for (const placement of site.placements) {
    const [x, y] = placement.at
    if (
      placement.hall === null &&
      x > shell.min[0] - YARD_REACH_M &&
      x < shell.max[0] + YARD_REACH_M &&
      y > shell.min[1] - YARD_REACH_M &&
      y < shell.max[1] + YARD_REACH_M
    )
      box.addPlacement(placement)
  }
  return box.bounds()!
}

/** The box around some placements, or null for none. */
export function placementsBounds(placements: Iterable<EffectivePlacement>): Bounds | null {
  const box = new Box()
  for (const placement of placements) box.addPlacement(placement)
  return box.bounds()
}

/** Grows with what is added: sites have tens of thousands of things, and an object for each corner costs too much. */
class Box {
  #minX = Number.POSITIVE_INFINITY
  #minY = Number.POSITIVE_INFINITY
  #maxX = Number.NEGATIVE_INFINITY
  #maxY = Number.NEGATIVE_INFINITY
  #top = 0

  addPoints(points: readonly PlanPoint[], height_m: number): void {
    for (const [x, y] of points) this.#add(x, y, x, y, height_m)
  }

  addPlacement({ at, rotation_deg, definition }: EffectivePlacement): void {
    const [width_m, depth_m, height_m] = definition.size_m ?? shapeTable[shapeKindOf(definition.category)].size_m
    const { minX, minY, maxX, maxY } = boxAround({ centre_m: at, width_m, depth_m, rotation_deg })
    this.#add(minX, minY, maxX, maxY, height_m)
  }

  /** Null as long as nothing was added. */
  bounds(): Bounds | null {
    if (this.#minX > this.#maxX) return null
    return { min: [this.#minX, this.#minY, 0], max: [this.#maxX, this.#maxY, this.#top] }
  }

  #add(minX: number, minY: number, maxX: number, maxY: number, top_m: number): void {
    if (minX < this.#minX) this.#minX = minX
    if (minY < this.#minY) this.#minY = minY
    if (maxX > this.#maxX) this.#maxX = maxX
    if (maxY > this.#maxY) this.#maxY = maxY
    if (top_m > this.#top) this.#top = top_m
  }
}
