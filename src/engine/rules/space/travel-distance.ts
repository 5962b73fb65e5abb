import { distance_m } from '../../../geometry/point'
import type { Building, Hall, Opening } from '../../../model/building'
import { elevationOf, onSameStorey } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { isRetrofit } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** From where people work the nearest door is not farther than the building code lets them walk. */
export const travelDistance = defineSiteRule({
  id: 'space/travel-distance',
  severity: 'warning',
  parts: 'hall',
  watches: ['at', 'buildings', 'hall', 'mission', 'status'],
  standard: cite('ibc', '1017.2'),
  parameters: { farthest: { value: 61, unit: 'm', source: 'ibc' } },
  *check({ site, parameters, finding }) {
    const farthest = new Map<string, { distance_m: number; subjects: string[] }>()
    for (const placement of site.placements) {
      const hall = placement.hall === null ? undefined : site.halls.get(placement.hall)
      if (!hall || !isRetrofit(placement)) continue
      const doors = doorsOf(hall)
      if (doors.length === 0) continue
      // The straight line is the shortest that a way can be.
      const way_m = nearest_m(placement.at, doors)
      if (!exceeds(way_m, parameters.farthest)) continue
      const found = farthest.get(hall.id) ?? { distance_m: way_m, subjects: [] }
      found.subjects.push(placement.id)
      found.distance_m = Math.max(found.distance_m, way_m)
      farthest.set(hall.id, found)
    }
    for (const [hall, { subjects, distance_m: value }] of farthest)
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        value,
        limit: parameters.farthest,
        unit: 'm',
        params: { hall: site.halls.get(hall)?.name ?? hall },
      })
  },
  *needs({ site }) {
    yield* lacking('building.openings', site.placements, (p) => {
      const hall = p.hall === null ? undefined : site.halls.get(p.hall)
      return isRetrofit(p) && hall !== undefined && doorsOf(hall).length === 0
    })
  },
})

/** The doors of a hall's building that open on its storey. */
const doorsOf = (hall: Hall & { readonly building: Building }): readonly Opening[] =>
  hall.building.openings.filter((o) => onSameStorey(elevationOf(o), elevationOf(hall)))

const nearest_m = (at: Opening['at'], openings: readonly Opening[]): number =>
  openings.reduce((nearest, opening) => Math.min(nearest, distance_m(at, opening.at)), Number.POSITIVE_INFINITY)
