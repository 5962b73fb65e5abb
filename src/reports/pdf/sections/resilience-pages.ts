import type { Translator } from '../../../i18n/translator'
import { noted } from '../../notes/noted'
import type { ReportModel } from '../../report-types'
import type { TableModel } from '../../table-model'
import type { PageFrame } from '../page-frame'
import { INK } from '../palette'
import { drawModelTable } from './model-table'

const TEXT = { size: 8 }
const NOTE = { size: 7, color: INK.muted }
const HEAD = { size: 8, face: 'semibold' } as const
const AIR = 8

/** What the site survives: classes, single points, the priced gap, availability with what it does not say. */
export function drawResiliencePages(frame: PageFrame, { resilience }: ReportModel, t: Translator): void {
  if (!resilience) return
  const { lead, classes, points, gap, availability } = resilience
  frame.section(t.t('reports.sections.resilience'), 120)
  frame.text(lead, TEXT)
  if (classes) drawPart(frame, classes, t)
  if (points) drawPart(frame, points, t)
  if (gap) {
    drawHead(frame, gap.table.title)
    frame.text(gap.lead, TEXT)
    if (gap.table.rows.length > 0) drawModelTable(frame, gap.table, t)
  }
  if (!availability) return
  drawHead(frame, availability.loads.title)
  frame.text(availability.lead, TEXT)
  drawModelTable(frame, availability.loads, t)
  if (availability.cutSets) {
    frame.y += AIR
    drawModelTable(frame, availability.cutSets, t)
  }
  frame.y += AIR / 2
  frame.text(availability.caveats.join(' '), NOTE)
}

/** The year of energy and water, and what it rests on. */
export function drawEnergySection(frame: PageFrame, { energy }: ReportModel, t: Translator): void {
  if (!energy) return
  frame.section(t.t('reports.sections.energy'), 120)
  const columns = 3
  const rows = Math.ceil(energy.facts.length / columns)
  const factAt = (row: number, column: number) => energy.facts[column * rows + row]
  drawModelTable(
    frame,
    {
      title: '',
      columns: Array.from({ length: columns }, (_, i) => [
        { key: `label${i}`, title: '', type: 'text' as const, width: 24 },
        { key: `value${i}`, title: '', type: 'number' as const, width: 14 },
      ]).flat(),
      rows: Array.from({ length: rows }, (_, row) =>
        Object.fromEntries(
          Array.from({ length: columns }, (_, i) => {
            const fact = factAt(row, i)
            return [
              [`label${i}`, fact?.label ?? ''],
              [`value${i}`, fact?.value ?? ''],
            ]
          }).flat(),
        ),
      ),
      notes: Array.from({ length: rows }, (_, row) =>
        Object.assign({}, ...Array.from({ length: columns }, (_, i) => noted(`value${i}`, factAt(row, i)?.note))),
      ),
    },
    t,
  )
  frame.y += AIR / 2
  for (const note of energy.notes) frame.text(note, NOTE)
}

function drawHead(frame: PageFrame, title: string): void {
  frame.y += AIR
  frame.ensure(70)
  frame.text(title, HEAD)
}

function drawPart(frame: PageFrame, table: TableModel, t: Translator): void {
  drawHead(frame, table.title)
  drawModelTable(frame, table, t)
}
