import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { extraAtPeak_kW } from '../electrical/extra-at-peak'
import { peakFields } from '../electrical/peak-fields'
import { utilityFeeds } from '../electrical/utility-feeds'
import { exceeds } from '../supply/exceeds'

/** What the utility feeds put out together stays within the agreed import, in normal operation and at stated peaks. */
export const importLimit = defineRule({
  id: 'site/import-limit',
  severity: 'error',
  watches: [...peakFields, 'site.utility'],
  standard: cite('utility-agreement'),
  *check({ site, facts, index, finding }) {
    const limit = site.site.utility?.importLimit_kW
    if (limit === undefined) return
    const feeds = utilityFeeds(facts)
    const subjects = feeds.map((p) => p.id)
    const normal_kW = subjects.reduce((sum, id) => sum + facts.power[id]!.out_kW, 0)
    const draft = { subjects, collective: true, limit, unit: 'kW' }
    if (exceeds(normal_kW, limit)) {
      yield finding({ ...draft, value: normal_kW, params: { state: 'normal' } })
      return
    }
    const extra = extraAtPeak_kW(facts, index)
    if (!extra) return
    const peak_kW = subjects.reduce((sum, id) => sum + (extra.get(id) ?? 0), normal_kW)
    // All peaks at once are an assumption, unlike design power.
    if (exceeds(peak_kW, limit))
      yield finding({ ...draft, value: peak_kW, severity: 'warning', params: { state: 'peak' } })
  },
  *needs({ site }) {
    if (site.site.utility?.importLimit_kW === undefined && site.placements.length > 0)
      yield { figure: 'site.utility.importLimit_kW', subjects: [] }
  },
})
