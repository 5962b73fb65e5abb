import { createHash } from 'node:crypto'
import { version } from '../../package.json'
import { checkSite } from '../engine/check-site'
import { rules } from '../engine/rules/registry'
import type { Translator } from '../i18n/translator'
import type { ReportInput } from '../reports/report-input'
import { siteJson } from '../storage/site-json'
import type { UnitSystem } from '../units/display-units'
import { estimateScenario, type ScenarioPair, scheduleScenario } from './analyse-site'

export type ReportFormat = 'pdf' | 'html'

/** Media types of the report. */
export const reportMediaTypes: Readonly<Record<ReportFormat, string>> = { pdf: 'application/pdf', html: 'text/html' }

export interface ReportOptions {
  readonly format: ReportFormat
  readonly units: UnitSystem
  readonly now: Date
  readonly translator: Translator
}

/** The retrofit report of a scenario as the bytes of a file, and the check that it reports. */
export async function makeReport(pair: ScenarioPair, options: ReportOptions) {
  const input = reportInput(pair, options)
  // Loaded when asked for: PDF layout is heavy, and no other call needs it.
  const { buildReportModel } = await import('../reports/report-model')
  const model = buildReportModel(input, options.translator)
  if (options.format === 'html') {
    const { renderReportHtml } = await import('../reports/html/render-report-html')
    return { check: input.check, bytes: new TextEncoder().encode(renderReportHtml(model)) }
  }
  const { renderReport } = await import('../reports/pdf/render-report')
  return { check: input.check, bytes: await renderReport(model) }
}

function reportInput(pair: ScenarioPair, { now, units }: ReportOptions): ReportInput {
  const { document, site, baseline, catalog } = pair
  const today = now.toISOString().slice(0, 10)
  const check = checkSite(site, { today })
  const scenario = document.scenarios?.find(({ id }) => id === site.scenario)
  return {
    name: site.site.name,
    scenarioName: scenario ? (scenario.name ?? scenario.id) : null,
    site,
    baseline,
    check,
    baselineCheck: site === baseline ? check : checkSite(baseline, { today }),
    estimate: estimateScenario(pair),
    schedule: scheduleScenario(pair, today),
    units,
    today,
    inputHash: createHash('sha256').update(siteJson(document)).digest('hex'),
    engineVersion: version,
    catalogVersion: catalog.version,
    ruleCount: rules.length,
  }
}
