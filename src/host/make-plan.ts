import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { checkSite } from '../engine/check-site'
import type { Translator } from '../i18n/translator'
import { planDxf } from '../reports/dxf/plan-dxf'
import { sheetModels } from '../reports/parts/sheet-model'
import { loadReportFonts } from '../reports/pdf/report-fonts'
import { planSheetSvg } from '../reports/plan/plan-sheet-svg'
import type { UnitSystem } from '../units/display-units'
import type { ScenarioPair } from './analyse-site'

const packages = createRequire(import.meta.url)

export type PlanFormat = 'dxf' | 'svg' | 'pdf'

/** Media types of a plan. */
export const planMediaTypes: Readonly<Record<PlanFormat, string>> = {
  dxf: 'image/vnd.dxf',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
}

export interface PlanOptions {
  readonly format: PlanFormat
  readonly units: UnitSystem
  /** ISO date. */
  readonly today: string
  readonly translator: Translator
}

/** The plan of a scenario as the bytes of a file: for CAD, as one sheet to scale, or as the sheets of the report alone. */
export async function makePlan({ document, site }: ScenarioPair, options: PlanOptions): Promise<Uint8Array> {
  const { format, units, today, translator: t } = options
  if (format === 'dxf') return new TextEncoder().encode(planDxf(site))
  const scenario = document.scenarios?.find(({ id }) => id === site.scenario)
  const name = scenario ? (scenario.name ?? scenario.id) : t.t('reports.asFound')
  const project = `${site.site.name}, ${name}`
  const openErrors = checkSite(site, { today }).summary.errors
  const sheets = sheetModels({ site, project, date: today, openErrors, units }, t)
  const [whole] = sheets
  if (format === 'svg') return new TextEncoder().encode(planSheetSvg({ ...whole!, namesInside: true }, t))
  // Heavy, and no other call needs it.
  const { renderPlan } = await import('../reports/pdf/render-plan')
  const fonts = await loadReportFonts((file) => readFile(packages.resolve(file)))
  const about = { title: project, subject: whole!.title, language: t.language, date: today }
  return renderPlan(sheets, about, fonts, t)
}
