import { floorLoad_kPa } from '../../../engine/rules/plan/floor-load'
import { airShare_kW } from '../../../engine/rules/supply/air-share'
import type { Building, Hall } from '../../../model/building'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { FixMaker, FixSearch } from '../fix-types'
import { freeSlot } from '../free-slot'
import { namesOf } from '../names-of'

/** More than this is not moved object by object. */
const mostMoved = 24

type Room = Hall & { readonly building: Building }

const moveWhere = (
  suits: (hall: Room, placement: EffectivePlacement) => boolean,
  chosen: (search: FixSearch) => readonly EffectivePlacement[] = ({ subjects }) => subjects,
): FixMaker =>
  function* (search) {
    const moving = chosen(search)
    const [first] = moving
    if (!first || moving.length > mostMoved || moving.some((p) => p.locked)) return
    for (const [id, hall] of search.site.halls) {
      if (id === first.hall || !suits(hall, first)) continue
      const change = slotsIn(search, moving, id)
      if (!change) continue
      yield {
        kind: 'move-to-other-hall',
        params: {
          count: moving.length,
          names: namesOf(moving),
          kinds: new Set(moving.map((p) => p.item)).size,
          item: first.definition.name,
          hall: hall.name ?? id,
        },
        delta: { changePlacements: change },
      }
    }
  }

/** Moves what is too heavy for its floor to a hall whose floor bears it. */
export const moveToStrongerFloor = moveWhere((hall, { definition }) => {
  const bears_kPa = hall.floorLoad_kPa ?? hall.building.floorLoad_kPa
  const load_kPa = floorLoad_kPa(definition)
  return bears_kPa !== undefined && load_kPa !== null && load_kPa <= bears_kPa
})

/** Moves what is too tall for its hall to one that is high enough. */
export const moveToHigherHall = moveWhere(
  (hall, { definition: { size_m, clearance_m } }) =>
    hall.clearHeight_m !== undefined &&
    size_m !== undefined &&
    size_m[2] + (clearance_m?.above ?? 0) <= hall.clearHeight_m,
)

/** Moves what a hall cannot take, cool or let in to another; whether that one can is for the check to say. */
export const moveToOtherHall = moveWhere(() => true)

/** Moves the fewest racks out of a hall that bring its heat below the limit; what is new goes first. */
export const moveHeatToOtherHall = moveWhere(
  () => true,
  ({ subjects, finding: { value, limit } }) => {
    const chosen: EffectivePlacement[] = []
    let excess_kW = (value ?? 0) - (limit ?? 0)
    const order = (p: EffectivePlacement): number => (p.status === 'new' ? 0 : 1)
    const movable = subjects.filter((p) => !p.locked)
    for (const rack of movable.toSorted((a, b) => order(a) - order(b) || airShare_kW(b) - airShare_kW(a))) {
      if (excess_kW <= 0) break
      chosen.push(rack)
      excess_kW -= airShare_kW(rack)
    }
    return chosen
  },
)

function slotsIn({ site, catalog }: FixSearch, moving: readonly EffectivePlacement[], hall: string) {
  const coming: EffectivePlacement[] = []
  const change: Record<string, { hall: string; at: [number, number]; rotation_deg: number }> = {}
  for (const placement of moving) {
    const pose = freeSlot({ site, items: catalog.items, item: placement.definition, near: placement, hall, coming })
    if (!pose) return null
    const { rotation_deg } = pose
    const at: [number, number] = [pose.at[0], pose.at[1]]
    change[placement.id] = { hall, at, rotation_deg }
    coming.push({ ...placement, hall, at, rotation_deg })
  }
  return change
}
