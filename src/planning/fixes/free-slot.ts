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

/** The nearest place where one item can stand with its clearances kept, or null. */
export function freeSlot({ site, items, item, near, hall, leaving, coming = [] }: SlotSearch): Pose | null {
  const single = asAssembly(item)
  const standing = [
    ...site.placements.filter((p) => p.hall === hall && !leaving?.has(p.id) && mountingOf(p.definition) === 'floor'),
    ...coming.filter((p) => p.hall === hall),
  ]
  if (hall === null) {
    const beside = nearestHall(site, near.at)
    if (beside === null) return null
    const ground = (lookup: ItemLookup) => findGround(site, beside, single, lookup, standing, near.at)
    return ground(withAirAround(item, items)) ?? ground(items)
  }
  const room = site.halls.get(hall)
  if (!room) return null
  // The search begins in the middle of what is freed, which here is where the neighbour stands.
  const inRoom = near.hall === hall
  const spot = findSpot({ hall: room, remaining: standing, removed: inRoom ? [near] : [], assembly: single, items })
  return spot?.clearances ? { at: spot.at, rotation_deg: spot.rotation_deg } : null
}

/** The same items, but that one which gives its heat to the air keeps its own width free, as `space/outdoor-spacing` asks. */
function withAirAround(item: Item, items: ItemLookup): ItemLookup {
  const { size_m, clearance_m, liquidCooling } = item
  if (!size_m || liquidCooling?.role !== 'sink' || liquidCooling.rejects === 'setpoint') return items
  const air_m = Math.min(size_m[0], size_m[1])
  const airy = { ...item, clearance_m: { front: air_m, rear: air_m, left: air_m, right: air_m, ...clearance_m } }
  return { get: (id) => (id === item.id ? airy : items.get(id)) }
}

const asAssembly = ({ id, name, size_m }: Item): Assembly => ({
  id,
  name,
  size_m: [size_m?.[0] ?? 1, size_m?.[1] ?? 1],
  members: [{ id: 'one', item: id, at: [0, 0], rotation_deg: 0 }],
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
