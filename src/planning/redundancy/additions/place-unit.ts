import { GANGWAY_m, isOpenedLive, voltageToGround_V, workingDepth_m } from '../../../engine/rules/plan/working-space'
import { type Box, boxOf } from '../../../geometry/box'
import type { EffectivePlacement, EffectiveSite, ItemLookup } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { findSpot, turnedPoses } from '../../space/find-spot'
import { nearestFree } from '../../space/free-place'
import { bodyBox, type Pose, reachBox } from '../../space/plan-boxes'

/** How far from its like a unit outdoors may stand, metres, and the grid on which a place is sought. */
const reach_m = 40
const step_m = 0.5

/**
 * The free place for one more product as near as possible to where it is wished: in the same hall, or on the ground
 * around. Working space is kept.
 * @returns null where there is none, or the product has no size
 */
export function placeUnit(site: EffectiveSite, wished: EffectivePlacement, items: ItemLookup): Pose | null {
  if (!wished.definition.size_m) return null
  const spacious = { ...wished, definition: withWorkingSpace(site, wished) }
  const lookup: ItemLookup = { get: (id) => (id === wished.definition.id ? spacious.definition : items.get(id)) }
  return wished.hall === null ? outdoors(site, spacious, lookup) : indoors(site, spacious, lookup)
}

/** With the depth in front that the code asks for where another live front looks at it, the worst that it may meet. */
function withWorkingSpace({ site }: EffectiveSite, wished: EffectivePlacement): Item {
  const { definition } = wished
  if (!isOpenedLive(wished)) return definition
  const isNec = site.electricalCode === 'NEC'
  const depth_m = isNec ? (workingDepth_m(voltageToGround_V(wished), 3) ?? 0) : GANGWAY_m
  const front = Math.max(definition.clearance_m?.front ?? 0, depth_m)
  return { ...definition, clearance_m: { ...definition.clearance_m, front } }
}

const alone = ({ id, name, size_m }: Item) => ({
  id,
  name,
  size_m: [size_m![0], size_m![1]] as [number, number],
  members: [{ id: 'unit', item: id, at: [0, 0] as [number, number], rotation_deg: 0 }],
  connections: [],
  ports: [],
})

function indoors(site: EffectiveSite, wished: EffectivePlacement, items: ItemLookup): Pose | null {
  const hall = site.halls.get(wished.hall!)
  if (!hall) return null
  const remaining = site.placements.filter((p) => p.hall === wished.hall)
  // A spot is sought around what was removed: here around what the unit is to stand beside.
  const spot = findSpot({ hall, remaining, removed: [wished], assembly: alone(wished.definition), items })
  return spot?.clearances ? spot : null
}

function outdoors(site: EffectiveSite, wished: EffectivePlacement, items: ItemLookup): Pose | null {
  const [x, y] = wished.at
  const bounds: Box = { minX: x - reach_m, minY: y - reach_m, maxX: x + reach_m, maxY: y + reach_m }
  const solid = site.buildings.map((b) => boxOf(b.outline))
  const standing = site.placements.filter((p) => p.hall === null)
  const boxes = (boxOf: typeof bodyBox): Box[] =>
    standing.map((p) => boxOf(p.definition, p, 0)).filter((b) => b !== null)
  const place = {
    outline: [
      [bounds.minX, bounds.minY],
      [bounds.maxX, bounds.minY],
      [bounds.maxX, bounds.maxY],
      [bounds.minX, bounds.maxY],
    ] as const,
    bounds,
    bodies: [...solid, ...boxes(bodyBox)],
    reaches: [...solid, ...boxes(reachBox)],
  }
  return nearestFree(place, turnedPoses(alone(wished.definition), items, 0), wished.at, true, step_m)
}
