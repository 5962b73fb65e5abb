import { floorLoad_kPa } from '../../../engine/rules/plan/floor-load'
import type { Building, Hall } from '../../../model/building'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { FixMaker, FixSearch } from '../fix-types'
import { freeSlot } from '../free-slot'

/** More than this is not moved object by object. */
const mostMoved = 24

type Room = Hall & { readonly building: Building }

const moveWhere = (suits: (hall: Room, placement: EffectivePlacement) => boolean): FixMaker =>
  function* (search) {
    const { subjects, site } = search
    const [first] = subjects
    if (!first || subjects.length > mostMoved || subjects.some((p) => p.locked)) return
    for (const [id, hall] of site.halls) {
      if (id === first.hall || !suits(hall, first)) continue
      const change = slotsIn(search, id)
      if (!change) continue
      yield {
        kind: 'move-to-other-hall',
        params: { count: subjects.length, item: first.definition.name, hall: hall.name ?? id },
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

function slotsIn({ site, catalog, subjects }: FixSearch, hall: string) {
  const coming: EffectivePlacement[] = []
  const change: Record<string, { hall: string; at: [number, number]; rotation_deg: number }> = {}
  for (const placement of subjects) {
    const pose = freeSlot({ site, items: catalog.items, item: placement.definition, near: placement, hall, coming })
    if (!pose) return null
    const { rotation_deg } = pose
    const at: [number, number] = [pose.at[0], pose.at[1]]
    change[placement.id] = { hall, at, rotation_deg }
    coming.push({ ...placement, hall, at, rotation_deg })
  }
  return change
}
