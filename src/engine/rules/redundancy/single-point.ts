import type { ContingencyFacts, EngineFacts } from '../../facts'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import type { SiteIndex } from '../site-index'

/** Counts the components that harm protected load alone, and names the worst: which one to double first. */
export const singlePoint = defineRule({
  id: 'redundancy/single-point',
  severity: 'info',
  watches: ['contingencies', 'label', 'item.load'],
  standard: cite('uptime-topology'),
  *check({ facts, index, finding }) {
    const points = facts.contingencies.filter((c) => c.out.length === 1 && mostHarmed(c) > 0)
    // One alone is what the finding about its outage says already.
    if (points.length < 2) return
    const worst = worstOf(facts, index, points)
    const id = worst.point.out[0]!
    yield finding({
      subjects: points.map((c) => c.out[0]!),
      collective: true,
      value: worst.harmed_kW,
      limit: 0,
      unit: 'kW',
      params: { points: points.length, worst: displayName(facts.byId.get(id), id) },
    })
  },
})

/** How many protected loads an outage harms at most; loads behind two overloads count twice. */
const mostHarmed = ({ protectedUnserved, protectedOverloads }: ContingencyFacts): number =>
  protectedOverloads.reduce((sum, { loads }) => sum + loads.length, protectedUnserved.length)

/** Sums loads from the outage that can harm most on, and stops where none left can be worse. */
function worstOf({ site }: EngineFacts, { order }: SiteIndex, points: readonly ContingencyFacts[]) {
  const kW = new Float64Array(site.placements.length)
  let largest_kW = 0
  site.placements.forEach(({ definition }, at) => {
    kW[at] = definition.load?.design_kW ?? 0
    largest_kW = Math.max(largest_kW, kW[at]!)
  })
  const placesOf = placeLists(order)
  // The point that counted a load last: each counts once per point.
  const counted = new Int32Array(kW.length)
  let round = 0
  let worst = { point: points[0]!, harmed_kW: 0 }
  const ranked = points.map((point) => ({ point, most: mostHarmed(point) })).sort((a, b) => b.most - a.most)
  for (const { point, most } of ranked) {
    if (most * largest_kW <= worst.harmed_kW) break
    round++
    let harmed_kW = 0
    const count = (ids: readonly string[]): void => {
      for (const at of placesOf(ids)) {
        if (counted[at] === round) continue
        counted[at] = round
        harmed_kW += kW[at]!
      }
    }
    count(point.protectedUnserved)
    for (const { loads } of point.protectedOverloads) count(loads)
    if (harmed_kW > worst.harmed_kW) worst = { point, harmed_kW }
  }
  return worst
}

/** Places in the document of the loads in a list; many outages share one list, which is looked up once. */
function placeLists(order: SiteIndex['order']): (ids: readonly string[]) => readonly number[] {
  const known = new Map<readonly string[], number[]>()
  return (ids) => {
    let places = known.get(ids)
    if (!places) {
      places = []
      for (const id of ids) {
        const at = order.get(id)
        if (at !== undefined) places.push(at)
      }
      known.set(ids, places)
    }
    return places
  }
}
