import { displayName } from '../../../engine/rules/display-name'
import { distance_m } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { FixMaker } from '../fix-types'
import { freeSlot } from '../free-slot'

/** How far around its present place nothing is sought: what it stands in the way of there, a door say, is no body. */
const steps_m = [null, 0.5, 2, 6] as const

/** Moves one of those that stand in each other's way to the nearest free place of its hall, what is new first. */
export const moveToFreeSpot: FixMaker = function* ({ subjects, site, catalog }) {
  const movable = subjects.filter((p) => !p.locked).sort((a, b) => reluctance(a) - reluctance(b))
  for (const away_m of steps_m)
    for (const placement of movable) {
      const pose = freeSlot({
        site,
        items: catalog.items,
        item: placement.definition,
        near: placement,
        hall: placement.hall,
        leaving: new Set([placement.id]),
        coming: away_m === null ? [] : [grownBy(placement, away_m)],
      })
      if (!pose) continue
      const distance = distance_m(placement.at, pose.at)
      const turn = Math.round((((pose.rotation_deg - placement.rotation_deg) % 360) + 360) % 360)
      yield {
        kind: distance === 0 ? 'turn-in-place' : 'move-to-free-spot',
        params: { name: displayName(placement, placement.id), distance, turn },
        quantities: { distance: 'length' },
        delta: {
          changePlacements: {
            [placement.id]: { at: [pose.at[0], pose.at[1]], rotation_deg: pose.rotation_deg },
          },
        },
      }
    }
}

/** What stands already, and what belongs to a pod, is moved last. */
const reluctance = (p: EffectivePlacement): number =>
  (p.status === 'existing' ? 2 : 0) + (p.assemblyInstance === undefined ? 0 : 1)

/** The placement where it stands, wider by so much on every side. */
function grownBy(placement: EffectivePlacement, by_m: number): EffectivePlacement {
  const [width_m, depth_m, height_m] = placement.definition.size_m ?? [1, 1, 1]
  const size_m: [number, number, number] = [width_m + 2 * by_m, depth_m + 2 * by_m, height_m]
  return { ...placement, definition: { ...placement.definition, size_m } }
}
