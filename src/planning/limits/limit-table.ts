import type { CheckResult } from '../../engine/results'
import type { EffectivePlacement } from '../../model/effective-site'
import { hallLimits } from '../space/hall-limits'
import type { LimitQuestions, LimitRow } from '../swap/swap-types'
import { coolingLimits } from './cooling-limits'
import { judge } from './judge-limit'
import type { LimitFacts } from './limit-facts'

/** Every limit that a swap leans on, before and after it, normal and in the worst single outage. */
export function limitTable(facts: LimitFacts): LimitRow[] {
  return [...powerLimits(facts), ...coolingLimits(facts), ...hallLimits(facts)]
}

const powerQuestions = (id: string, unit: 'kW' | 'kVA'): LimitQuestions => {
  const load = { of: 'power', id, figure: unit === 'kW' ? 'out_kW' : 'out_kVA' } as const
  return {
    limit: { of: 'power', id, figure: 'limit' },
    before: load,
    after: load,
    worst: { of: 'worst', id, figure: 'value' },
  }
}

/** Feeders, the transformers above them and the sources at the top, each once. */
function powerLimits({ site, before, after, supply, feeders }: LimitFacts): LimitRow[] {
  const above = feeders.flatMap((id) => supply.chain(id).slice(1))
  const labelOf = (p: EffectivePlacement): string | null => {
    if (feeders.includes(p.id)) return 'limits.power'
    if (p.definition.category === 'transformer') return 'limits.transformer'
    return p.definition.power?.role === 'source' ? 'limits.utility' : null
  }
  const wanted = new Set([...feeders, ...above])
  const order = ['limits.power', 'limits.transformer', 'limits.utility']
  return site.placements
    .filter((p) => wanted.has(p.id))
    .flatMap((p): LimitRow[] => {
      const label = labelOf(p)
      if (!label) return []
      const node = after.power.nodes[p.id]
      const unit = node?.limitUnit ?? 'kVA'
      const read = (check: CheckResult): number | null => {
        const n = check.power.nodes[p.id]
        return n ? (unit === 'kW' ? n.out_kW : n.out_kVA) : null
      }
      const worst = after.worst[p.id]
      return [
        judge(
          {
            subject: p.id,
            label,
            name: p.label ?? p.id,
            unit,
            limit: node?.limit ?? null,
            before: read(before),
            after: read(after),
            worst: worst?.value ?? null,
            worstOutage: worst?.out ?? [],
            how: powerQuestions(p.id, unit),
          },
          worst?.limit,
        ),
      ]
    })
    .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
}
