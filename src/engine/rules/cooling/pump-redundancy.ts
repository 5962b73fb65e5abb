import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { loopMemberFields, loopMembers } from '../supply/loop-members'

/** Where a rack that may not stop hangs on one CDU alone, that CDU needs a pump to spare. */
export const pumpRedundancy = defineRule({
  id: 'cooling/pump-redundancy',
  severity: 'warning',
  watches: [...loopMemberFields, 'redundancy'],
  standard: cite('nvidia-cdu-qualification'),
  parameters: { spare: { value: 1, unit: '', source: 'nvidia-cdu-qualification' } },
  *check({ facts, index, parameters, finding }) {
    for (const [id, members] of loopMembers(facts, index)) {
      const pumps = index.byId.get(id)?.definition.liquidCooling?.pumps
      if (!pumps || pumps.count - pumps.needed >= parameters.spare) continue
      const loads = members.filter((m) => m.rack.redundancy !== 'none' && m.part === 1).length
      if (loads === 0) continue
      yield finding({
        subjects: [id],
        value: pumps.count,
        limit: pumps.needed + parameters.spare,
        params: { needed: pumps.needed, loads },
      })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.pumps',
      site.placements,
      ({ definition }) =>
        definition.category === 'cdu' && !!definition.liquidCooling && !definition.liquidCooling.pumps,
    )
  },
})
