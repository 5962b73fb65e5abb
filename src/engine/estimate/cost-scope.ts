import type { EffectiveSite } from '../../model/effective-site'
import type { EstimateResult, Finding, Money } from '../results'
import type { CostedLine } from './costed-line'
import { indirectLines, indirectShares } from './indirects'
import { itemLines } from './item-lines'
import { laborLine } from './labor-line'
import { sumMoney } from './money'
import { priceClasses } from './price-classes'
import { removalLines } from './removal-lines'
import { type RiskModel, riskModel } from './risk-model'
import { runLines } from './run-lines'
import { type ScopeOfWork, scopeOfWork } from './scope-of-work'
import { type CapexSimulation, simulateCapex } from './simulate-capex'

/** An estimate before anything is drawn. */
export interface CostedScope {
  readonly scope: ScopeOfWork
  readonly lines: readonly CostedLine[]
  readonly findings: readonly Finding[]
  /** Facility cost before indirects. */
  readonly direct: Money
  readonly indirects: EstimateResult['indirects']
  readonly model: RiskModel
}

/**
 * Lines and indirects of what turns the baseline into the site.
 * @throws DocumentError where a foreign price has no rate in `estimate.rates`
 */
export function costScope(site: EffectiveSite, baseline: EffectiveSite): CostedScope {
  const scope = scopeOfWork(site, baseline)
  const parts = [
    itemLines(site, scope.placements),
    laborLine(site, scope.placements),
    runLines(site, scope.connections),
    removalLines(site, scope.removed),
  ]
  const lines = parts.flatMap((part) => part.lines)
  const direct = totalOf(lines.filter(({ line }) => line.group !== 'hardware'))
  return {
    scope,
    lines,
    findings: parts.flatMap((part) => part.findings),
    direct,
    indirects: indirectLines(direct, site.estimate.indirects),
    model: riskModel(site.estimate.risk),
  }
}

/** The simulation of an estimate: the same site, lines, seed and number of draws give the same draws. */
export const drawCapex = (
  site: EffectiveSite,
  lines: readonly CostedLine[],
  model: RiskModel,
  options: { readonly seed: number; readonly draws: number },
): CapexSimulation => simulateCapex(priceClasses(lines), indirectShares(site.estimate.indirects), model, options)

/** Sum of the lines that have a price. */
export const totalOf = (lines: readonly CostedLine[]): Money =>
  sumMoney(lines.flatMap(({ line }) => (line.total ? [line.total] : [])))
