import { oncePerPair } from '../../../memo/once-per-pair'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { ContingencyFacts } from '../../facts'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import type { SiteIndex } from '../site-index'

/** Counts the components that harm protected load alone, and names the worst: which one to double first. */
export const singlePoint = defineRule({
  id: 'redundancy/single-point',
  severity: 'info',
  watches: ['contingencies', 'label', 'item.load', 'item.id'],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    const points = facts.contingencies.filter((c) => c.out.length === 1 && mostHarmed(c) > 0)
    // One alone is what the finding about its outage says already.
    if (points.length < 2) return
    const worst = worstOf(site, index, points)
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
function worstOf(site: EffectiveSite, { order }: SiteIndex, points: readonly ContingencyFacts[]) {
  const { kW, largest_kW } = loadsByPlace(site.placements, order)
  // The point that counted a load last: each counts once per point.
  const counted = new Int32Array(kW.length)
  let round = 0
  let worst = { point: points[0]!, harmed_kW: 0 }
  const ranked = points.map((point) => ({ point, most: mostHarmed(point) })).sort((a, b) => b.most - a.most)
  for (const { point, most } of ranked) {
    if (most * largest_kW <= worst.harmed_kW) break
    const lists = harmedLists(point)
    if (lists.reduce((sum, ids) => sum + ids.length, 0) * largest_kW <= worst.harmed_kW) continue
    round++
    let harmed_kW = 0
    for (const ids of lists) {
      const places = placesOf(order, ids)
      for (let k = 0; k < places.length; k++) {
        const at = places[k]!
        if (counted[at] === round) continue
        counted[at] = round
        harmed_kW += kW[at]!
      }
    }
    if (harmed_kW > worst.harmed_kW) worst = { point, harmed_kW }
  }
  return worst
}

/** The lists of loads that an outage harms, each once: overloads one behind the other harm the same ones. */
const harmedLists = ({ protectedUnserved, protectedOverloads }: ContingencyFacts): (readonly string[])[] => [
  ...new Set([protectedUnserved, ...protectedOverloads.map(({ loads }) => loads)]),
]

/** Design power by place in the document, and the placements it was read from. */
interface LoadsByPlace {
  readonly placements: readonly EffectivePlacement[]
  readonly kW: Float64Array
  readonly largest_kW: number
}

const knownLoads = new WeakMap<SiteIndex['order'], LoadsByPlace>()

/** Reads loads again only where another placement stands; positions outlive most edits. */
function loadsByPlace(placements: readonly EffectivePlacement[], order: SiteIndex['order']): LoadsByPlace {
  const known = knownLoads.get(order)
  if (known?.placements === placements) return known
  const kW = known?.kW ?? new Float64Array(placements.length)
  let largest_kW = 0
  placements.forEach((p, at) => {
    if (known?.placements[at] !== p) kW[at] = p.definition.load?.design_kW ?? 0
    if (kW[at]! > largest_kW) largest_kW = kW[at]!
  })
  const loads = { placements, kW, largest_kW }
  knownLoads.set(order, loads)
  return loads
}

/**
 * Places in the document of the loads in a list; many outages, through many edits, share one list. Kept by the order
 * first: a list outlives many an order, and one not asked for again would hold the site it was last read in.
 */
const placesOf = oncePerPair((order: SiteIndex['order'], ids: readonly string[]): Int32Array => {
  const places = new Int32Array(ids.length)
  let count = 0
  for (const id of ids) {
    const at = order.get(id)
    if (at !== undefined) places[count++] = at
  }
  return count === places.length ? places : places.slice(0, count)
})
