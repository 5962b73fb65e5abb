import { diagramFigures } from '../../diagrams/diagram'
import type { DiagramKind } from '../../diagrams/network/diagram-network'
import { type DiagramSheet, diagramSheet } from '../../diagrams/render/diagram-shapes'
import type { Ink } from '../../diagrams/render/draw-shape'
import { legendLines } from '../../diagrams/render/legend-lines'
import type { Translator } from '../../i18n/translator'
import type { ReportInput } from '../report-input'
import { type DiagramPaper, diagramPaper } from './diagram-paper'
import { diagramWords } from './diagram-words'

/** A diagram as a sheet of the report: its shapes, and what legend and title block say. */
export interface DiagramPage {
  readonly kind: DiagramKind
  readonly number: string
  readonly title: string
  readonly sheet: DiagramSheet
  readonly paper: DiagramPaper
  readonly legend: readonly { readonly ink: Ink; readonly dashed: boolean; readonly text: string }[]
  /** What boxes stand for, and what their bars show. */
  readonly notes: readonly string[]
  readonly project: string
  readonly date: string
  readonly checked: string
}

const NUMBERS: Readonly<Record<DiagramKind, string>> = { 'single-line': 'SLD-001', cooling: 'CS-001' }

/** The diagrams of the reported scenario with the figures of its check. */
export function diagramPages(input: ReportInput, project: string, t: Translator): DiagramPage[] {
  const { site, check, units, diagrams } = input
  const words = diagramWords(t, units)
  return diagrams.map(({ structure, layout, level }): DiagramPage => {
    const { kind } = structure
    const figures = diagramFigures(structure, site, check, words)
    return {
      kind,
      number: NUMBERS[kind],
      title: t.t(`reports.sheets.diagrams.${kind}`),
      sheet: diagramSheet({ structure, layout, figures, check, code: site.site.electricalCode ?? 'IEC' }),
      paper: diagramPaper(layout),
      legend: legendLines[kind].map(({ key, ink, dashed = false }) => ({
        ink,
        dashed,
        text: t.t(`diagrams.legend.${key}`),
      })),
      notes: [
        t.t(`reports.sheets.folded.${level}`),
        t.t(kind === 'single-line' ? 'reports.sheets.barsAndWorst' : 'reports.sheets.bars'),
        t.t('reports.sheets.notToScale'),
      ],
      project,
      date: t.date(input.today),
      checked: t.t('reports.sheets.checked', { n: check.summary.errors }),
    }
  })
}
