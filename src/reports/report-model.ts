import type { Translator } from '../i18n/translator'
import { bomTable } from './bom-table'
import { diagramPages } from './diagrams/diagram-page'
import { energyModel } from './energy/energy-model'
import { estimateTable } from './estimate-table'
import { openNoteBook } from './notes/note-book'
import { assumptions, priceYears, sources } from './parts/assumptions'
import { decisions } from './parts/decisions'
import { ganttModel, summaryGantt } from './parts/gantt-model'
import { hallPairs } from './parts/hall-pairs'
import { headline, leadText } from './parts/headline'
import { keyFigures } from './parts/key-figures'
import { loadingRows } from './parts/loading-rows'
import { placementNames } from './parts/placement-names'
import { breaksAndClosures, reportFindings, unknownFindings } from './parts/report-findings'
import { riskBand } from './parts/risk-band'
import { sheetModels } from './parts/sheet-model'
import type { ReportInput } from './report-input'
import type { ReportModel } from './report-types'
import { resilienceModel } from './resilience/resilience-model'
import { scheduleTable } from './schedule-table'
import { siteItems } from './site-items'
import { notCheckedTable } from './tables/not-checked-table'
import { waiversTable } from './tables/waivers-table'

/** Rows of the first page's table and of the loading table: what fits beside the rest. */
const BREAKS_ROOM = 6
const LOADING_ROOM = 12

/** Writes the report: every sentence, figure and drawing, in the translator's language. Pure; the engine has run. */
export function buildReportModel(input: ReportInput, t: Translator): ReportModel {
  const { site, baseline, check, baselineCheck, estimate, schedule, units } = input
  const book = openNoteBook(
    { site, baseline, check, estimate, today: input.today, ...(schedule ? { schedule } : {}) },
    t,
    units,
  )
  const setting = { t, units, site, ask: book.ask }
  const toDecide = decisions(input, t)
  const scenarioName = input.scenarioName ?? t.t('reports.asFound')
  const items = siteItems(site)
  const plans = hallPairs(baseline, site, scenarioName, t)
  // In the order of the page, so that the numbers rise as one reads.
  const figures = keyFigures(input, book, t)
  const breaks = breaksAndClosures(baselineCheck.findings, check.findings, setting, BREAKS_ROOM)
  const loading = loadingRows(check, placementNames(baseline, site), book.ask, t, LOADING_ROOM)
  const all = [...check.findings, ...estimate.findings, ...(schedule?.findings ?? [])]
  const findings = reportFindings(all, setting)
  const resilience = resilienceModel(input, t, book.ask)
  const energy = energyModel(input, t, book.ask)
  const risk = riskBand(estimate, book.ask, t)
  const capex = estimateTable(estimate, t, items, book.ask)
  const bom = bomTable(estimate, t, items, book.ask)
  const dates = schedule && schedule.activities.length > 0 ? scheduleTable(schedule, t, book) : null
  return {
    language: t.language,
    units,
    title: t.t('reports.title', { site: input.name }),
    siteName: input.name,
    scenarioName,
    date: input.today,
    headline: headline(input, toDecide.length, t),
    lead: leadText(input, t),
    figures,
    breaks,
    halls: plans,
    summaryGantt: schedule && schedule.activities.length > 0 ? summaryGantt(schedule, t) : null,
    gantt: schedule && schedule.activities.length > 0 ? ganttModel(schedule, t) : null,
    decisions: toDecide,
    sheets: sheetModels(
      {
        site,
        project: `${input.name}, ${scenarioName}`,
        date: input.today,
        openErrors: check.summary.errors,
        units,
      },
      t,
    ),
    diagrams: diagramPages(input, `${input.name}, ${scenarioName}`, t),
    loading,
    findings,
    unknowns: unknownFindings(all, setting),
    notChecked: notCheckedTable(input, t),
    waivers: waiversTable(input, t),
    resilience,
    energy,
    capex,
    risk,
    bom,
    schedule: dates,
    assumptions: assumptions(input, t),
    sources: sources(site, t),
    notes: book.finish(),
    footer: footer(input, t),
  }
}

function footer(input: ReportInput, t: Translator): string {
  const hash = input.inputHash.replace(/^sha256[:-]/, '').slice(0, 8)
  return t.t('reports.footer', {
    hash: `${hash.slice(0, 4)} ${hash.slice(4)}`.trim(),
    engine: input.engineVersion,
    rules: input.ruleCount,
    prices: priceYears(input.site) || t.t('reports.unknown'),
  })
}
