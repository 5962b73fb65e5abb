import type { EffectiveSite } from '../../model/effective-site'
import { estimateSite } from '../estimate/estimate-site'
import type { CheckResult, EstimateResult, Finding } from '../results'
import { scheduleSite } from '../schedule/schedule-site'
import type { TraceContext } from './trace-types'

/**
 * What figures of a site are traced to, made as far as it is read.
 * @param today ISO date on which a schedule without a start begins, and against which waivers expire
 */
export function lazyContext(
  site: EffectiveSite,
  baseline: EffectiveSite,
  today: string,
  check: () => CheckResult,
): TraceContext {
  let checked: CheckResult | null = null
  let estimate: EstimateResult | null = null
  let findings: readonly Finding[] | null = null
  return {
    site,
    baseline,
    today,
    get check() {
      checked ??= check()
      return checked
    },
    get estimate() {
      estimate ??= estimateSite(site, baseline, { today })
      return estimate
    },
    get schedule() {
      // Its findings are the same whatever is drawn; percentiles are drawn where they are asked for.
      findings ??= scheduleSite(site, baseline, { today, draws: 1 }).findings ?? []
      return { findings }
    },
  }
}
