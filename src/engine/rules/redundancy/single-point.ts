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
  *check({ facts, index, finding }) {
    const points = facts.contingencies.filter((c) => c.out.length === 1 && mostHarmed(c) > 0)
    // One alone is what the finding about its outage says already.
    if (points.length < 2) return
    const worst = worstOf(index, points)
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
function worstOf(index: SiteIndex, points: readonly ContingencyFacts[]) {
  const kW = (id: string): number => index.byId.get(id)?.definition.load?.design_kW ?? 0
  let largest_kW = 0
  for (const [first] of index.ofProduct.values())
    largest_kW = Math.max(largest_kW, first?.definition.load?.design_kW ?? 0)
  let worst = { point: points[0]!, harmed_kW: 0 }
  const ranked = points.map((point) => ({ point, most: mostHarmed(point) })).sort((a, b) => b.most - a.most)
  for (const { point, most } of ranked) {
    if (most * largest_kW <= worst.harmed_kW) break
    const harmed = new Set(point.protectedUnserved)
    for (const { loads } of point.protectedOverloads) for (const id of loads) harmed.add(id)
    let harmed_kW = 0
    for (const id of harmed) harmed_kW += kW(id)
    if (harmed_kW > worst.harmed_kW) worst = { point, harmed_kW }
  }
  return worst
}
