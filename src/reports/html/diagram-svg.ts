import type { DrawShape } from '../../diagrams/render/draw-shape'
import { paperInks } from '../../diagrams/render/render-svg'
import type { DiagramPage } from '../diagrams/diagram-page'
import type { ReportModel } from '../report-types'
import { html, joinHtml, type SafeHtml } from './escape-html'

/** A section for each diagram: the sheet as inline vectors, its legend and notes below. */
export const diagramsHtml = (model: ReportModel): SafeHtml[] =>
  model.diagrams.map(
    (page) =>
      html`<section><h2>${page.number} ${page.title}</h2><figure>${diagramSvg(page)}<figcaption>${legend(page)} ${page.notes.join('. ')}.</figcaption></figure></section>`,
  )

const legend = (page: DiagramPage): SafeHtml =>
  joinHtml(
    page.legend.map(
      ({ ink, dashed, text }) =>
        html`<span class="chip"><i style="height:0;vertical-align:middle;border-top:2px ${dashed ? 'dashed' : 'solid'} ${paperInks[ink]}"></i>${text}</span>`,
    ),
  )

function diagramSvg({ sheet, title }: DiagramPage): SafeHtml {
  return html`<svg role="img" aria-label="${title}" viewBox="0 0 ${sheet.width} ${sheet.height}">
${joinHtml(
  sheet.groups.map(
    ({ at, title: name, shapes }) =>
      html`<g transform="translate(${at[0]} ${at[1]})">${name ? html`<title>${name}</title>` : ''}${joinHtml(shapes.map(shapeHtml))}</g>`,
  ),
)}
</svg>`
}

function shapeHtml(shape: DrawShape): SafeHtml {
  if (shape.type === 'text')
    return html`<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}" font-weight="${shape.bold ? 600 : 400}" text-anchor="${shape.anchor}" fill="${paperInks[shape.fill]}">${shape.text}</text>`
  const fill = shape.fill ? paperInks[shape.fill] : 'none'
  const stroke = shape.stroke ? paperInks[shape.stroke] : 'none'
  const dash = shape.dashed && shape.stroke ? '6 4' : 'none'
  if (shape.type === 'box')
    return html`<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${shape.radius}" fill="${fill}" stroke="${stroke}" stroke-dasharray="${dash}"/>`
  return html`<path d="${shape.path}" transform="translate(${round(shape.at[0])} ${round(shape.at[1])}) scale(${shape.scale})" fill="${fill}" stroke="${stroke}" stroke-width="${round(shape.width / shape.scale)}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${dash}"/>`
}

const round = (value: number): number => Math.round(value * 100) / 100
