import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { worstLoading } from '../electrical/worst-loading'
import { exceeds } from '../supply/exceeds'

/** Parts that hang on a breaker of their own rating. */
const BREAKER_PROTECTED = new Set(['lv-switchboard', 'pdu', 'rpp', 'busway'])

/**
 * Under the NEC a breaker carries a continuous load of 80 % of its rating unless its assembly is listed for 100 %. Where
 * the item states no `continuousFactor`, nobody has said which it is; `power/overload` judges those that do.
 */
export const continuousLoad = defineRule({
  id: 'power/continuous-load',
  severity: 'warning',
  parts: 'placement',
  watches: ['power', 'item.category', 'item.power', 'site.electricalCode'],
  about: ({ category }) => BREAKER_PROTECTED.has(category),
  standard: cite('nec', '210.20(A), 215.3'),
  parameters: { continuousShare: { value: 0.8, unit: '', source: 'nec' } },
  quantities: { rating: 'of the unit' },
  *check({ site, facts, parameters, finding }) {
    if (site.site.electricalCode !== 'NEC') return
    for (const { id, definition } of site.placements) {
      if (definition.power?.continuousFactor !== undefined || !BREAKER_PROTECTED.has(definition.category)) continue
      const node = facts.power[id]
      const loading = node?.live ? worstLoading(definition, node, parameters.continuousShare) : null
      // Above the rating itself power/overload has said it.
      if (!loading || !exceeds(loading.value, loading.limit) || exceeds(loading.value, loading.rating)) continue
      yield finding({
        subjects: [id],
        value: loading.value,
        limit: loading.limit,
        unit: loading.unit,
        params: { rating: loading.rating, share: parameters.continuousShare },
      })
    }
  },
})
