import type { Box } from '../../../geometry/box'
import { overlappingPairs } from '../../../geometry/clash/overlapping-pairs'
import { turnedBoxes } from '../../../geometry/clash/turned-boxes'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { columnIsOn } from '../../../model/storeys'
import { type Body, type Shape, shapeOf, shapeOverlap_m } from './body'
import { type BodyIndex, createBodyIndex, editBodyIndex } from './body-index'
import { indexShapes } from './shape-index'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** A column of a building. */
export interface ColumnShape extends Shape {
  readonly building: string
  /** Position among the building's columns. */
  readonly number: number
  /** Storey that it stands on alone; it goes through all where absent. */
  readonly elevation_m?: number | undefined
}

/** Everything that stands on the floor, with an index to find what is near. */
export interface FloorPlan {
  readonly bodies: readonly Body[]
  readonly columns: readonly ColumnShape[]
  /** Bodies whose box meets the given one; with `after`, those later in the list than that number. */
  bodiesNear(box: Box, after?: number): readonly Body[]
  /** Columns whose box meets the given one on the storey at that height. */
  columnsNear(box: Box, floor_m: number): readonly ColumnShape[]
  /** Bodies later in the list that reach into one of these by more than a drawing can tell apart. */
  overlapping(body: Body): readonly Body[]
  /** True where neither a body's nor a column's box meets the given one. */
  isFree(box: Box): boolean
}

interface KnownPlan {
  readonly plan: FloorPlan
  readonly buildings: EffectiveSite['buildings']
  readonly placements: EffectiveSite['placements']
  readonly index: BodyIndex
}

const plans = new WeakMap<EffectiveSite['placements'], KnownPlan>()

/**
 * Builds the floor plan once for a list of placements; O(n log n).
 * @param before the site before an edit, whose index still holds for all that stayed where it was
 */
export function floorPlan(site: EffectiveSite, before?: EffectiveSite): FloorPlan {
  const known = plans.get(site.placements)
  if (known && known.buildings === site.buildings) return known.plan
  const old = before && plans.get(before.placements)
  const index = (old && editBodyIndex(old.index, old.placements, site.placements)) ?? createBodyIndex(site.placements)
  return keepPlan(site, index, index.bodies, columnsOf(site))
}

/** Gives a site that shows some of another's placements the whole plan, going through some of its bodies only. */
export function showPartOfPlan(
  site: EffectiveSite,
  part: EffectiveSite,
  shows: (placement: EffectivePlacement) => boolean,
): void {
  const { columns } = floorPlan(site)
  const { index } = plans.get(site.placements)!
  keepPlan(
    part,
    index,
    index.bodies.filter((b) => shows(b.placement)),
    columns,
  )
}

function keepPlan(
  site: EffectiveSite,
  index: BodyIndex,
  bodies: readonly Body[],
  columns: readonly ColumnShape[],
): FloorPlan {
  const columnIndex = indexShapes(columns)
  const throughAll = columns.every((c) => c.elevation_m === undefined)
  const plan: FloorPlan = {
    bodies,
    columns,
    bodiesNear: index.near,
    overlapping: overlapsOf(index, bodies),
    columnsNear: (box, floor_m) => {
      const near = columnIndex.near(box)
      return throughAll ? near : near.filter((c) => columnIsOn(c, floor_m))
    },
    isFree: (box) => !index.meets(box) && !columnIndex.meets(box),
  }
  plans.set(site.placements, { plan, buildings: site.buildings, placements: site.placements, index })
  return plan
}

/** Of a whole floor all overlaps are found at once, of a part of it those of each body when asked. */
function overlapsOf(index: BodyIndex, bodies: readonly Body[]): FloorPlan['overlapping'] {
  const isWhole = bodies === index.bodies
  let known: ReadonlyMap<Body, readonly Body[]> | undefined
  return (body) => {
    if (isWhole) {
      known ??= allOverlaps(bodies)
      return known.get(body) ?? NONE
    }
    return index.near(body.box, body.number).filter((other) => shapeOverlap_m(body, other) > DRAWING_TOLERANCE_m)
  }
}

const NONE: readonly Body[] = []
/** Two ways to reckon a depth may differ by rounding: the exact test has the last word. */
const ROUNDING_m = 1e-7

function allOverlaps(bodies: readonly Body[]): ReadonlyMap<Body, readonly Body[]> {
  const pairs = overlappingPairs(turnedBoxes(bodies.map((b) => b.footprint)), DRAWING_TOLERANCE_m - ROUNDING_m)
  const found = new Map<Body, Body[]>()
  for (let k = 0; k < pairs.length; k += 2) {
    const [body, other] = [bodies[pairs[k]!]!, bodies[pairs[k + 1]!]!]
    if (shapeOverlap_m(body, other) <= DRAWING_TOLERANCE_m) continue
    const [first, second] = body.number < other.number ? [body, other] : [other, body]
    const list = found.get(first)
    if (list) list.push(second)
    else found.set(first, [second])
  }
  return found
}

const columnsOf = (site: EffectiveSite): readonly ColumnShape[] =>
  site.buildings.flatMap((building) =>
    building.columns.map(({ at, size_m: [width_m, depth_m], elevation_m }, number) => ({
      ...shapeOf({ centre_m: at, width_m, depth_m, rotation_deg: 0 }),
      building: building.id,
      number,
      elevation_m,
    })),
  )
