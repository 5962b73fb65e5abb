import { mountingOf } from '../../engine/rules/plan/mounting'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import type { EffectivePlacement, EffectiveSite, ItemLookup } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { findGround } from '../space/find-ground'
import { findSpot } from '../space/find-spot'
import type { Pose } from '../space/plan-boxes'

export interface SlotSearch {
  readonly site: EffectiveSite
  readonly items: ItemLookup
  /** What is to stand there. */
  readonly item: Item
  /** The slot lies as near to this one as can be, and turned with it. */
  readonly near: EffectivePlacement
  /** Hall id, or null for the yard. */
  readonly hall: string | null
  /** Takes no room any more. */
  readonly leaving?: ReadonlySet<string>
  /** Is about to stand there too. */
  readonly coming?: readonly EffectivePlacement[]
}

/**
 * The nearest place where one item can stand with its clearances kept, or null. Indoors it faces as its neighbour does
 * wherever there is such a place: a rack turned round would breathe the exhaust of its row.
 */
export function freeSlot({ site, items, item, near, hall, leaving, coming = [] }: SlotSearch): Pose | null {
  const inRoom = near.hall === hall
  // What is sought is turned by quarters from here.
  const heading_deg = 90 * (inRoom ? Math.floor(near.rotation_deg / 90) : Math.round(near.rotation_deg / 90))
  const single = asAssembly(item, heading_deg)
  const turned = (pose: Pose | null): Pose | null =>
    pose && { at: pose.at, rotation_deg: (((pose.rotation_deg + heading_deg) % 360) + 360) % 360 }
  const standing = [
    ...site.placements.filter((p) => p.hall === hall && !leaving?.has(p.id) && mountingOf(p.definition) === 'floor'),
    ...coming.filter((p) => p.hall === hall),
  ]
  if (hall === null) {
    const beside = nearestHall(site, near.at)
    if (beside === null) return null
    const ground = (lookup: ItemLookup) => findGround(site, beside, single, lookup, standing, near.at)
    return turned(ground(withAirAround(item, items)) ?? ground(items))
  }
  const room = site.halls.get(hall)
  if (!room) return null
  // The search begins in the middle of what is freed, which here is where the neighbour stands.
  const search = { hall: room, remaining: standing, removed: inRoom ? [near] : [], assembly: single, items }
  for (const keepsHeading of [true, false]) {
    const spot = findSpot({ ...search, keepsHeading })
    if (spot?.clearances) return turned(spot)
  }
  return null
}

/** The same items, but that one which gives its heat to the air keeps its own width free, as `space/outdoor-spacing` asks. */
function withAirAround(item: Item, items: ItemLookup): ItemLookup {
  const { size_m, clearance_m, liquidCooling } = item
  if (!size_m || liquidCooling?.role !== 'sink' || liquidCooling.rejects === 'setpoint') return items
  const air_m = Math.min(size_m[0], size_m[1])
  const airy = { ...item, clearance_m: { front: air_m, rear: air_m, left: air_m, right: air_m, ...clearance_m } }
  return { get: (id) => (id === item.id ? airy : items.get(id)) }
}

const asAssembly = ({ id, name, size_m: [width_m, depth_m] = [1, 1, 1] }: Item, rotation_deg: number): Assembly => ({
  id,
  name,
  size_m: rotation_deg % 180 === 0 ? [width_m, depth_m] : [depth_m, width_m],
  members: [{ id: 'one', item: id, at: [0, 0], rotation_deg }],
  connections: [],
  ports: [],
})

function nearestHall(site: EffectiveSite, at: PlanPoint): string | null {
  let best: string | null = null
  let least_m = Number.POSITIVE_INFINITY
  for (const [id, hall] of site.halls) {
    const away_m = Math.min(...hall.building.outline.map((corner) => distance_m(corner, at)))
    if (away_m < least_m) [best, least_m] = [id, away_m]
  }
  return best
}
