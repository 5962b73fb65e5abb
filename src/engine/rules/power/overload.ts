import type { Item } from '../../../model/item'
import type { PowerNodeResult } from '../../results'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

interface Loading {
  readonly value: number
  readonly limit: number
  readonly rating: number
  readonly unit: 'kW' | 'kVA'
}

/** A source or conduit must not put out more than its rating × continuousFactor in normal operation. */
export const overload = defineRule({
  id: 'power/overload',
  severity: 'error',
  standard: cite('maker'),
  quantities: { rating: 'of the unit' },
  *check({ site, facts, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const { id, definition } of site.placements) {
      const node = facts.power[id]
      const loading = node?.live ? worstLoading(definition, node) : null
      if (!loading || !exceeds(loading.value, loading.limit)) continue
      const factor = definition.power?.continuousFactor ?? 1
      const byCode = factor < 1
      yield finding({
        subjects: [id],
        value: loading.value,
        limit: loading.limit,
        unit: loading.unit,
        params: { rating: loading.rating, factor },
        ...(byCode && {
          standard: isNec ? cite('nec', '210.20(A), 215.3') : cite('iec-60364-4-43', '433.1'),
        }),
      })
    }
  },
})

/** Output against each rating that the item has; the tightest, or null without a rating. */
function worstLoading({ power }: Item, { out_kW, out_kVA }: PowerNodeResult): Loading | null {
  const factor = power?.continuousFactor ?? 1
  const against = (rating: number | undefined, value: number, unit: 'kW' | 'kVA'): Loading[] =>
    rating === undefined ? [] : [{ value, rating, limit: rating * factor, unit }]
  const loadings = [...against(power?.rating_kW, out_kW, 'kW'), ...against(power?.rating_kVA, out_kVA, 'kVA')]
  return loadings.sort((a, b) => b.value / b.rating - a.value / a.rating)[0] ?? null
}
