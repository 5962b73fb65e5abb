import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { deratedShare } from '../electrical/site-derating'
import { worstLoading } from '../electrical/worst-loading'
import { exceeds } from '../supply/exceeds'

/** A transformer that carries more than its rating at the site's altitude and on its design day, though not its nameplate. */
export const transformerDerating = defineRule({
  id: 'power/transformer-derating',
  severity: 'warning',
  parts: 'placement',
  watches: ['power', 'item.category', 'item.power', 'site.altitude_m', 'site.climate', 'site.electricalCode'],
  about: ({ category }) => category === 'transformer',
  standard: cite('ieee-c57-91'),
  quantities: { rating: 'of the unit' },
  parameters: {
    altitudeFrom: { value: 1000, unit: 'm', source: 'ieee-c57-91' },
    perHundredMetres: { value: 0.004, unit: '', source: 'ieee-c57-91' },
    ambientFrom: { value: 40, unit: 'C', source: 'ieee-c57-91' },
    perKelvin: { value: 0.015, unit: '', source: 'ieee-c57-91' },
  },
  *check({ site, facts, parameters, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const { id, definition } of site.placements) {
      if (definition.category !== 'transformer') continue
      const node = facts.power[id]
      const share = node?.live ? deratedShare(definition, site.site, parameters) : 1
      if (!node || share === 1) continue
      const loading = worstLoading(definition, node, share)
      if (!loading || !exceeds(loading.value, loading.limit)) continue
      // Above the rating itself power/overload has said it.
      if (exceeds(loading.value, loading.rating * (definition.power?.continuousFactor ?? 1))) continue
      yield finding({
        subjects: [id],
        value: loading.value,
        limit: loading.limit,
        unit: loading.unit,
        params: { rating: loading.rating, share },
        ...(!isNec && { standard: cite('iec-60076-2', '6.3') }),
      })
    }
  },
})
