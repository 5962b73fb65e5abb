import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import type { ReportInput } from '../report-input'
import type { KeyFigure } from '../report-types'
import { planRole } from './plan-role'
import { powerText } from './power-text'

/** The eight figures that decide. A figure that is not known says so. */
export function keyFigures(input: ReportInput, t: Translator): KeyFigure[] {
  const { check, estimate, schedule, site, baseline } = input
  const { summary } = check
  const money = (value: number): string => t.money(value, estimate.currency)
  const figure = (key: string, value: string, params: Record<string, string | number> = {}): KeyFigure => ({
    value,
    label: t.t(`reports.figures.${key}`, params),
  })
  const unknown = t.t('reports.unknown')
  const nothing = estimate.lines.length === 0
  const outages = check.findings.filter((f) => f.severity === 'error' && !f.waived && f.contingency.length > 0)
  const stopping = new Set(outages.map((f) => f.contingency.join('+'))).size
  const racks = site.placements.filter((p) => planRole(p) === 'compute').length
  return [
    figure('ai', powerText(summary.ai_kW, t), { racks }),
    figure('mining', powerText(summary.mining_kW, t)),
    estimate.perMW
      ? figure('perMW', `${money(estimate.perMW.base)}/MW`)
      : figure('facilityLow', nothing ? '–' : `${money(estimate.facility.low)}–${money(estimate.facility.high)}`),
    schedule
      ? figure('ready', t.date(schedule.finish), { p80: t.date(schedule.p80) })
      : figure('readyUnknown', nothing ? '–' : unknown),
    figure('pue', summary.pue === null ? unknown : t.number(summary.pue, 2)),
    figure('outages', t.number(stopping, 0), { n: stopping }),
    figure('capex', nothing ? '–' : money(estimate.facility.p50), {
      p80: nothing ? '–' : money(estimate.facility.p80),
    }),
    reused(baseline, site, figure, t),
  ]
}

/** Share of the existing plant (not the miners) that stays, by price where every price is known, else by count. */
function reused(
  baseline: EffectiveSite,
  site: EffectiveSite,
  figure: (key: string, value: string) => KeyFigure,
  t: Translator,
): KeyFigure {
  const plant = baseline.placements.filter((p) => p.mission === 'support')
  const stays = new Set(site.placements.map((p) => p.id))
  const priced = plant.every((p) => p.definition.cost)
  const weight = (p: (typeof plant)[number]): number => (priced ? p.definition.cost!.base : 1)
  const all = plant.reduce((sum, p) => sum + weight(p), 0)
  const kept = plant.reduce((sum, p) => sum + (stays.has(p.id) ? weight(p) : 0), 0)
  if (all === 0) return figure('reusedNone', '–')
  return figure(priced ? 'reusedByValue' : 'reusedByCount', `${t.number((100 * kept) / all, 0)}\u00a0%`)
}
