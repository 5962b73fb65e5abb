import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { carried_kW, generatorGroups, type LoadedGenerator } from '../electrical/generator-groups'
import { outageState } from '../electrical/outage-state'
import { reachedFrom } from '../electrical/reach'
import { exceeds } from '../supply/exceeds'

/**
 * When generators take over, all that no UPS walks in arrives as one block: not more than the sets accept in one step.
 * The block is what can be reached without passing a UPS, at most what the sets carry in their worst outage.
 */
export const generatorStep = defineRule({
  id: 'power/generator-step',
  severity: 'warning',
  watches: ['worst', 'connection.to', 'item.category', 'item.load', 'item.power', 'item.id'],
  standard: cite('iso-8528-5'),
  *check({ facts, index, finding }) {
    for (const group of generatorGroups(facts)) {
      const accepted_kW = acceptedStep_kW(group.members)
      if (accepted_kW === null) continue
      const ids = group.members.map((m) => m.placement.id)
      const unbuffered_kW = reachedFrom(index, ids, isUps)
        .filter((p) => !isUps(p))
        .reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)
      const block_kW = Math.min(unbuffered_kW, carried_kW(group))
      if (!exceeds(block_kW, accepted_kW)) continue
      yield finding({
        subjects: ids,
        contingency: group.out,
        value: block_kW,
        limit: accepted_kW,
        unit: 'kW',
        params: { state: outageState(group.out) },
      })
    }
  },
})

const isUps = (p: EffectivePlacement): boolean => p.definition.category === 'ups'

/** What the sets accept in one step together; null where one of them does not say. */
function acceptedStep_kW(members: readonly LoadedGenerator[]): number | null {
  let sum_kW = 0
  for (const { placement, worst } of members) {
    const { stepLoad, rating_kW } = placement.definition.power ?? {}
    if (stepLoad === undefined) return null
    sum_kW += stepLoad * (rating_kW ?? worst.rating)
  }
  return sum_kW
}
