import type { Finding } from '../../results'
import { cite } from '../cite'
import { defineRule, type RuleContext } from '../define-rule'
import { exceeds } from '../supply/exceeds'
import { type LoopMember, loopMemberFields, loopMembers } from '../supply/loop-members'

/** One loop has one coolant and one temperature: the most delicate rack on it decides for all. */
export const mixedLoops = defineRule({
  id: 'cooling/mixed-loops',
  severity: 'warning',
  watches: [...loopMemberFields, 'item.attributes'],
  standard: cite('project-assumption'),
  parameters: { spread: { value: 5, unit: 'K', source: 'project-assumption' } },
  *check({ facts, index, parameters, finding }) {
    for (const [id, members] of loopMembers(facts, index)) {
      yield* mixedTemperatures(id, members, parameters.spread, finding)
      yield* mixedCoolants(id, members, finding)
    }
  },
})

type MakeFinding = RuleContext['finding']

function* mixedTemperatures(id: string, members: readonly LoopMember[], spread_K: number, finding: MakeFinding) {
  let limit = Number.POSITIVE_INFINITY
  let value = Number.NEGATIVE_INFINITY
  for (const { rack } of members) {
    const supplyMax_C = rack.definition.heat?.supplyMax_C
    if (supplyMax_C === undefined) continue
    limit = Math.min(limit, supplyMax_C)
    value = Math.max(value, supplyMax_C)
  }
  if (!exceeds(value - limit, spread_K)) return
  yield finding({ subjects: [id], value, limit, unit: 'C', params: { cause: 'supply', coolants: '' } })
}

function* mixedCoolants(id: string, members: readonly LoopMember[], finding: MakeFinding): Generator<Finding> {
  const coolants = new Set<string>()
  for (const { rack } of members) {
    const coolant = rack.definition.attributes?.coolant
    if (typeof coolant === 'string') coolants.add(coolant)
  }
  if (coolants.size < 2) return
  const params = { cause: 'coolant', coolants: [...coolants].sort().join(', ') }
  yield finding({ subjects: [id], params, discriminator: 'coolant' })
}
