import type { Finding } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import type { NoteBook, OwnNote } from '../notes/note-book'
import { noted } from '../notes/noted'
import type { NoteInput } from '../notes/report-note'
import type { ReportInput } from '../report-input'
import type { KeyFigure } from '../report-types'
import { placementNames } from './placement-names'
import { planRole } from './plan-role'
import { powerText } from './power-text'

/** Outages that a note lists by name. */
const OUTAGES = 8

/** Writes one figure under the headline, with the notes of its value and of the figure in its label. */
type WriteFigure = (
  key: string,
  value: string,
  params?: Record<string, string | number>,
  note?: number,
  labelNote?: number,
) => KeyFigure

/** The eight figures that decide. A figure that is not known says so. */
export function keyFigures(input: ReportInput, book: NoteBook, t: Translator): KeyFigure[] {
  const { check, estimate, schedule, site, baseline } = input
  const { summary } = check
  const money = (value: number): string => t.money(value, estimate.currency)
  const figure: WriteFigure = (key, value, params = {}, note, labelNote) => ({
    value,
    label: t.t(`reports.figures.${key}`, params),
    ...noted('note', note),
    ...noted('labelNote', labelNote),
  })
  const summaryNote = (asked: 'ai_kW' | 'mining_kW' | 'pue'): number | undefined =>
    book.ask({ of: 'summary', figure: asked })
  const riskNote = (asked: 'p50' | 'p80'): number | undefined =>
    nothing ? undefined : book.ask({ of: 'estimate-risk', money: 'facility', figure: asked })
  const unknown = t.t('reports.unknown')
  const nothing = estimate.lines.length === 0
  const outages = check.findings.filter((f) => f.severity === 'error' && !f.waived && f.contingency.length > 0)
  const stopping = Map.groupBy(outages, (f) => f.contingency.join('+'))
  const racks = site.placements.filter((p) => planRole(p) === 'compute').length
  return [
    figure('ai', powerText(summary.ai_kW, t), { racks }, summaryNote('ai_kW')),
    figure('mining', powerText(summary.mining_kW, t), {}, summaryNote('mining_kW')),
    estimate.perMW
      ? figure('perMW', `${money(estimate.perMW.base)}/MW`, {}, book.ask({ of: 'estimate', figure: 'perMW' }))
      : figure(
          'facilityLow',
          nothing ? '–' : `${money(estimate.facility.low)}–${money(estimate.facility.high)}`,
          {},
          nothing ? undefined : book.ask({ of: 'estimate', figure: 'facility', at: 'high' }),
        ),
    schedule
      ? figure(
          'ready',
          t.date(schedule.finish),
          { p80: t.date(schedule.p80) },
          book.ask({ of: 'schedule-date', figure: 'finish' }),
          book.ask({ of: 'schedule-date', figure: 'p80' }),
        )
      : figure('readyUnknown', nothing ? '–' : unknown),
    figure('pue', summary.pue === null ? unknown : t.number(summary.pue, 2), {}, summaryNote('pue')),
    figure('outages', t.number(stopping.size, 0), { n: stopping.size }, book.tell(outageNote(stopping, input, t))),
    figure(
      'capex',
      nothing ? '–' : money(estimate.facility.p50),
      { p80: nothing ? '–' : money(estimate.facility.p80) },
      riskNote('p50'),
      riskNote('p80'),
    ),
    reused(baseline, site, figure, book, t),
  ]
}

/** The outages that are counted, each with what it does. */
function outageNote(
  stopping: ReadonlyMap<string, readonly Finding[]>,
  { check, site, baseline }: ReportInput,
  t: Translator,
): OwnNote {
  const nameOf = placementNames(baseline, site)
  const rows = [...stopping.values()].map(
    (findings): NoteInput => ({
      name: findings[0]!.contingency.map(nameOf).join(', '),
      value: '',
      origin: t.t('reports.notes.broken', { n: findings.length }),
      assumed: false,
    }),
  )
  return {
    title: t.t('reports.notes.outages'),
    value: t.number(stopping.size, 0),
    formula: t.t('reports.notes.outagesSolved', { n: check.outagesSolved }),
    inputs:
      rows.length > OUTAGES
        ? [
            ...rows.slice(0, OUTAGES),
            { name: t.t('reports.notes.more', { n: rows.length - OUTAGES }), value: '', origin: '', assumed: false },
          ]
        : rows,
  }
}

/** Share of the existing plant (not the miners) that stays, by price where every price is known, else by count. */
function reused(
  baseline: EffectiveSite,
  site: EffectiveSite,
  figure: WriteFigure,
  book: NoteBook,
  t: Translator,
): KeyFigure {
  const plant = baseline.placements.filter((p) => p.mission === 'support')
  const stays = new Set(site.placements.map((p) => p.id))
  const priced = plant.every((p) => p.definition.cost)
  const weight = (p: (typeof plant)[number]): number => (priced ? p.definition.cost!.base : 1)
  const all = plant.reduce((sum, p) => sum + weight(p), 0)
  const kept = plant.reduce((sum, p) => sum + (stays.has(p.id) ? weight(p) : 0), 0)
  if (all === 0) return figure('reusedNone', '–')
  const key = priced ? 'reusedByValue' : 'reusedByCount'
  const value = `${t.number((100 * kept) / all, 0)}\u00a0%`
  const input = (name: string, sum: number): NoteInput => ({
    name: t.t(`reports.notes.${priced ? 'value' : 'pieces'}.${name}`),
    value: t.number(sum, 0),
    origin: t.t('reports.notes.counted'),
    assumed: false,
  })
  const note = book.tell({
    title: t.t('reports.notes.reused'),
    value,
    formula: t.t('trace.formulas.quotient'),
    inputs: [input('kept', kept), input('all', all)],
  })
  return figure(key, value, {}, note)
}
