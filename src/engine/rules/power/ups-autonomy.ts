import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { reachedBack } from '../electrical/reach'
import { upsAutonomy_min } from '../electrical/ups-autonomy'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** A UPS carries its load until the generators behind it have started and taken over; without one it only rides through. */
export const upsAutonomy = defineRule({
  id: 'power/ups-autonomy',
  severity: 'warning',
  watches: ['power', 'connection.from', 'item.attributes', 'item.category', 'item.power', 'item.id'],
  standard: cite('nfpa-110'),
  parameters: {
    start_s: { value: 10, unit: 's', source: 'nfpa-110' },
    margin_s: { value: 60, unit: 's', source: 'project-assumption' },
  },
  *check({ facts, index, parameters, finding }) {
    const alone: string[] = []
    for (const placement of placementsOf(index, isUps)) {
      const { id } = placement
      const out_kW = facts.power[id]?.out_kW ?? 0
      const autonomy_min = out_kW > 0 ? upsAutonomy_min(placement, out_kW, index) : null
      if (autonomy_min === null) continue
      const behind = reachedBack(index, id).filter((p) => p.definition.category === 'generator')
      if (behind.length === 0) {
        alone.push(id)
        continue
      }
      const needed_min = (slowestStart_s(behind, parameters.start_s) + parameters.margin_s) / 60
      if (!exceeds(needed_min, autonomy_min)) continue
      yield finding({
        subjects: [id],
        value: autonomy_min,
        limit: needed_min,
        unit: 'min',
        params: { kind: 'short' },
      })
    }
    if (alone.length > 0)
      yield finding({
        subjects: alone,
        collective: true,
        discriminator: 'no generator',
        severity: 'info',
        params: { kind: 'alone' },
      })
  },
})

const isUps = ({ category }: Item): boolean => category === 'ups'

const slowestStart_s = (generators: readonly EffectivePlacement[], usual_s: number): number =>
  Math.max(...generators.map((g) => g.definition.power?.start_s ?? usual_s))
