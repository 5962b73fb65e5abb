import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { version } from '../../package.json'
import { checkSite } from '../engine/check-site'
import { annualEnergy } from '../engine/energy/annual-energy'
import { rules } from '../engine/rules/registry'
import type { Translator } from '../i18n/translator'
import { renderReportHtml } from '../reports/html/render-report-html'
import { loadReportFonts } from '../reports/pdf/report-fonts'
import type { ReportInput } from '../reports/report-input'
import { buildReportModel } from '../reports/report-model'
import type { ReportModel } from '../reports/report-types'
import { siteJson } from '../storage/site-json'
import type { UnitSystem } from '../units/display-units'
import { estimateScenario, type ScenarioPair, scheduleScenario } from './analyse-site'
import { reportDiagrams } from './lay-out-diagram'
import { resilienceOf } from './resilience-of'

const packages = createRequire(import.meta.url)

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
  const input = { ...reportInput(pair, options), diagrams: await reportDiagrams(pair.site) }
  const model = buildReportModel(input, options.translator)
  const bytes =
    options.format === 'pdf'
      ? await renderPdf(model, options.translator)
      : new TextEncoder().encode(renderReportHtml(model, options.translator))
  return { check: input.check, bytes }
}

/** Loads the page layout only when asked for: it is heavy, and no other call needs it. */
async function renderPdf(model: ReportModel, translator: Translator): Promise<Uint8Array> {
  const { renderReport } = await import('../reports/pdf/render-report')
  const fonts = await loadReportFonts((file) => readFile(packages.resolve(file)))
  return renderReport(model, { fonts }, translator)
}

function reportInput(pair: ScenarioPair, { now, units }: ReportOptions): Omit<ReportInput, 'diagrams'> {
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
    estimate: estimateScenario(pair, today),
    schedule: scheduleScenario(pair, today),
    resilience: resilienceOf(pair),
    energy: annualEnergy(site),
    units,
    today,
    inputHash: createHash('sha256').update(siteJson(document)).digest('hex'),
    engineVersion: version,
    catalogVersion: catalog.version,
    ruleCount: rules.length,
  }
}
