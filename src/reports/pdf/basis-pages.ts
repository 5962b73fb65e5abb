import type { Translator } from '../../i18n/translator'
import type { ReportModel } from '../report-types'
import type { PageFrame } from './page-frame'
import { INK } from './palette'
import { drawTable } from './table'

/** What the figures rest on: assumptions, then the source of every product's data with its grade. */
export function drawBasisPages(frame: PageFrame, model: ReportModel, t: Translator): void {
  frame.section(t.t('reports.sections.assumptions'), 120)
  const half = Math.ceil(model.assumptions.length / 2)
  drawTable(
    frame,
    [
      { title: '', share: 3 },
      { title: '', share: 2 },
      { title: '', share: 3 },
      { title: '', share: 2 },
    ],
    model.assumptions.slice(0, half).map((left, i) => {
      const right = model.assumptions[half + i]
      return {
        cells: [
          { text: left.label, color: INK.muted },
          { text: left.value },
          { text: right?.label ?? '', color: INK.muted },
          { text: right?.value ?? '' },
        ],
      }
    }),
  )
  frame.section(t.t('reports.sections.sources'), 90)
  frame.text(t.t('reports.sections.sourcesNote'), { size: 7, color: INK.muted })
  frame.y += 4
  drawTable(
    frame,
    [
      { title: t.t('reports.sources.item'), share: 3 },
      { title: t.t('reports.sources.source'), share: 6 },
      { title: t.t('reports.sources.grade'), points: 30 },
    ],
    model.sources.map((source) => ({
      cells: [
        { text: source.item },
        {
          text: [source.title || t.t('reports.sources.none'), source.address].filter(Boolean).join('\n'),
          size: 6.5,
          color: INK.muted,
        },
        { text: source.grade },
      ],
    })),
  )
}
