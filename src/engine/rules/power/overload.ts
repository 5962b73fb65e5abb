import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { worstLoading } from '../electrical/worst-loading'
import { exceeds } from '../supply/exceeds'

/** A source or conduit must not put out more than its rating × continuousFactor in normal operation. */
export const overload = defineRule({
  id: 'power/overload',
  severity: 'error',
  parts: 'placement',
  watches: ['power', 'item.power', 'site.electricalCode'],
  standard: cite('maker'),
  quantities: { rating: 'of the unit' },
  *check({ site, facts, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const { id, definition } of site.placements) {
      const node = facts.power[id]
      const factor = definition.power?.continuousFactor ?? 1
      const loading = node?.live ? worstLoading(definition, node, factor) : null
      if (!loading || !exceeds(loading.value, loading.limit)) continue
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
