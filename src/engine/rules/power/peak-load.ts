import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { extraAtPeak_kW } from '../electrical/extra-at-peak'
import { peakFields } from '../electrical/peak-fields'
import { worstLoading } from '../electrical/worst-loading'
import { exceeds } from '../supply/exceeds'

/** When all loads draw their stated peak at once, no source or conduit puts out more than its rating. */
export const peakLoad = defineRule({
  id: 'power/peak-load',
  severity: 'warning',
  watches: [...peakFields],
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    const extra = extraAtPeak_kW(facts, index)
    if (!extra) return
    for (const [id, more_kW] of extra) {
      const definition = index.byId.get(id)?.definition
      const node = facts.power[id]
      if (!definition || !node?.live || node.out_kW <= 0) continue
      // The peak has the power factor of the rest of the load.
      const growth = 1 + more_kW / node.out_kW
      const loading = worstLoading(
        definition,
        { ...node, out_kW: node.out_kW * growth, out_kVA: node.out_kVA * growth },
        1,
      )
      // Above the rating in normal operation already, power/overload has said it.
      if (!loading || !exceeds(loading.value, loading.rating) || exceeds(loading.value / growth, loading.rating))
        continue
      yield finding({ subjects: [id], value: loading.value, limit: loading.rating, unit: loading.unit })
    }
  },
})
