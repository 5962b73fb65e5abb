import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { EstimateResult, MoneyWithRisk } from '../results'
import { settleFindings } from '../rules/waivers/settle-findings'
import { costScope, drawCapex, totalOf } from './cost-scope'
import { sumMoney } from './money'
import { staysInRange } from './risk-model'
import { correlationOf, percentileStandardError, summarizeDraws } from './summarize-draws'
import { uncostedChanges } from './uncosted-changes'

/**
 * What it costs to turn the baseline into the site, in the site's currency.
 *
 * Costed is what the scenario adds and what has status `new`: items at quantity × price, then labour, then cable,
 * busway and pipe by length × price, then removals. `gpu-*`, `storage-rack` and `network-rack` are hardware, all else
 * is facility and bears the indirects. Whatever has no price stands there as unknown, with a finding, and is in no
 * total; no shipped figure enters a total unless the document asks for it (`unitPrices`, `removal` or `risk`
 * set to `typical`). Nothing is rounded.
 * @param options.today ISO date against which waivers expire
 * @throws DocumentError where a foreign price has no rate in `estimate.rates`
 */
export function estimateSite(
  site: EffectiveSite,
  baseline: EffectiveSite,
  options: { readonly seed?: number; readonly draws?: number; readonly today?: string } = {},
): EstimateResult {
  const { seed = 1, draws = 10_000, today = '' } = options
  const { scope, lines, findings, direct, indirects, model } = costScope(site, baseline)
  const drawn = drawCapex(site, lines, model, { seed, draws })
  const inRange = staysInRange(model)
  const facility = summarizeDraws(sumMoney([direct, ...indirects.map((i) => i.total)]), drawn.facility, inRange)
  return {
    currency: site.site.currency,
    lines: lines.map(({ line }) => line),
    indirects,
    facility,
    hardware: summarizeDraws(totalOf(lines.filter(({ line }) => line.group === 'hardware')), drawn.hardware, inRange),
    perMW: perMW(facility, aiLoad_MW(scope.placements)),
    findings: settleFindings([...findings, ...uncostedChanges(site, baseline)], site, today),
    risk: {
      seed,
      draws,
      p90StandardError: percentileStandardError(drawn.facility, 0.9),
      drivers: drawn.drivers.map(({ id, nameKey, values }) => ({
        id,
        nameKey,
        correlation: correlationOf(values, drawn.facility),
      })),
    },
  }
}

const aiLoad_MW = (placements: readonly EffectivePlacement[]): number =>
  placements.reduce((sum, p) => sum + (p.mission === 'ai' ? (p.definition.load?.design_kW ?? 0) : 0), 0) / 1000

function perMW(money: MoneyWithRisk, load_MW: number): MoneyWithRisk | null {
  if (!(load_MW > 0)) return null
  const { low, base, high, p10, p50, p80, p90 } = money
  return {
    low: low / load_MW,
    base: base / load_MW,
    high: high / load_MW,
    p10: p10 / load_MW,
    p50: p50 / load_MW,
    p80: p80 / load_MW,
    p90: p90 / load_MW,
  }
}
