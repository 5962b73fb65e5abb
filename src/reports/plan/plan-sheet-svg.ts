import type { PlanPoint } from '../../geometry/point'
import type { Translator } from '../../i18n/translator'
import { displayUnit, toDisplay } from '../../units/display-units'
import { escapeHtml } from '../html/escape-html'
import { boundsSize } from '../parts/bounds'
import type { PlanMark } from '../parts/plan-drawing'
import type { SheetModel } from '../parts/sheet-model'
import { drawingScale, scaleBarLength_m } from '../pdf/drawing-scale'
import { INK, ROLE_INK, RUN_INK } from '../pdf/palette'

/** Paper beside the plan for dimensions and north, and below it for scale, legend and title; millimetres. */
const MARGIN_mm = 14
const FOOT_mm = 30
/** The sheet is laid out for A3 on its side and then cut to what is drawn; points. */
const A3 = { width: 1190 - 80, height: 842 - 170 }
const POINTS_PER_mm = 72 / 25.4

/**
 * One drawing sheet as an SVG file of its own, in millimetres of paper and to scale: no script, no font inside, no date
 * but the sheet's own, so that equal sheets are equal files.
 */
export function planSheetSvg(sheet: SheetModel, t: Translator): string {
  const { bounds } = sheet.plan
  const { width_m, height_m } = boundsSize(bounds)
  const scale = drawingScale(bounds, A3, sheet.units)
  const perMetre = scale.pointsPerMetre / POINTS_PER_mm
  const [width, height] = [width_m * perMetre + 2 * MARGIN_mm, height_m * perMetre + 2 * MARGIN_mm + FOOT_mm]
  const at = ([x, y]: PlanPoint): readonly [number, number] => [
    round(MARGIN_mm + (x - bounds.min[0]) * perMetre),
    round(MARGIN_mm + (bounds.max[1] - y) * perMetre),
  ]
  const points = (corners: readonly PlanPoint[]): string => corners.map((c) => at(c).join(',')).join(' ')
  const text = (x: number, y: number, words: string, size = 2.4, more = ''): string =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" ${more}>${escapeHtml(words)}</text>`
  const polygon = (corners: readonly PlanPoint[], look: string, title = ''): string =>
    `<polygon points="${points(corners)}" ${look}>${title && `<title>${escapeHtml(title)}</title>`}</polygon>`
  const foot = height - FOOT_mm

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}mm" height="${round(height)}mm" viewBox="0 0 ${round(width)} ${round(height)}" font-family="Inter, Helvetica, Arial, sans-serif" fill="${INK.text}" stroke-linejoin="round">`,
    `<title>${escapeHtml(`${sheet.title}, ${sheet.project}`)}</title>`,
    `<rect width="${round(width)}" height="${round(height)}" fill="#ffffff"/>`,
    ...sheet.plan.runs.map(
      (r) => `<polyline points="${points(r.points)}" fill="none" stroke="${RUN_INK[r.kind]}" stroke-width="0.25"/>`,
    ),
    ...sheet.plan.marks.map((m) => {
      const { pale, fill } = ROLE_INK[m.role]
      const look = `fill="${m.fresh ? fill : pale}" stroke="${m.fresh ? ROLE_INK[m.role].stroke : INK.faint}" stroke-width="0.12"`
      return polygon(m.corners, look, m.label)
    }),
    ...sheet.plan.columns.map((c) => polygon(c, `fill="${INK.text}"`)),
    ...sheet.plan.outlines.map((o) => polygon(o, `fill="none" stroke="${INK.text}" stroke-width="0.5"`)),
    ...(sheet.namesInside ? sheet.plan.marks.map((m) => nameIn(m, at)) : []),
    ...sheet.rowLabels.map((row) => text(at(row.at)[0], at(row.at)[1] - 0.6, row.text, 1.8, `fill="${INK.muted}"`)),
    ...sheet.dimensions.map((d, i) => {
      const [[x1, y1], [x2, y2]] = [at(d.from), at(d.to)]
      const off = i === 0 ? [0, -6] : [-6, 0]
      const line = `<line x1="${x1 + off[0]!}" y1="${y1 + off[1]!}" x2="${x2 + off[0]!}" y2="${y2 + off[1]!}" stroke="${INK.muted}" stroke-width="0.15"/>`
      const [mx, my] = [(x1 + x2) / 2 + off[0]!, (y1 + y2) / 2 + off[1]! - 1]
      const turned = i === 0 ? '' : ` transform="rotate(-90 ${round(mx - 1)} ${round(my)})"`
      return line + text(i === 0 ? mx : mx - 1, my, d.text, 2.4, `text-anchor="middle"${turned}`)
    }),
    `<path d="M${round(width - 7)} 4l2 8l-2 -2l-2 2z"/>`,
    text(width - 7, 3.4, t.t('reports.sheets.north'), 2.4, 'text-anchor="middle" font-weight="600"'),
    ...scaleBar(sheet, scaleBarLength_m(scale, 170, sheet.units), perMetre, foot, text),
    ...sheet.legend.map((entry, i) => {
      const [x, y] = [MARGIN_mm + Math.floor(i / 3) * 48, foot + 11 + (i % 3) * 5]
      const ink = ROLE_INK[entry.role]
      const look = `fill="${entry.fresh ? ink.fill : ink.pale}" stroke="${entry.fresh ? ink.stroke : INK.faint}" stroke-width="0.12"`
      return `<rect x="${x}" y="${round(y)}" width="4" height="2.6" ${look}/>${text(x + 5.5, y + 2.2, entry.text, 2.2)}`
    }),
    text(width - MARGIN_mm, foot + 3, sheet.project, 3, 'text-anchor="end" font-weight="600"'),
    text(width - MARGIN_mm, foot + 7.5, sheet.title, 2.6, 'text-anchor="end"'),
    text(width - MARGIN_mm, foot + 12, `${scale.label} · ${sheet.date}`, 2.4, 'text-anchor="end"'),
    text(width - MARGIN_mm, foot + 16, sheet.checked, 2.4, `text-anchor="end" fill="${INK.muted}"`),
    '</svg>',
    '',
  ].join('\n')
}

type WriteText = (x: number, y: number, words: string, size?: number, more?: string) => string

function scaleBar(sheet: SheetModel, length_m: number, perMetre: number, foot: number, text: WriteText): string[] {
  const step = (length_m * perMetre) / 4
  const marked = (share: number): string =>
    String(Number(toDisplay('length', length_m * share, sheet.units).value.toPrecision(3)))
  return [
    ...[0, 1, 2, 3].map(
      (i) =>
        `<rect x="${round(MARGIN_mm + i * step)}" y="${round(foot + 1)}" width="${round(step)}" height="1.2" fill="${i % 2 === 0 ? INK.text : '#ffffff'}" stroke="${INK.text}" stroke-width="0.15"/>`,
    ),
    ...[0, 0.5, 1].map((share) => {
      const unit = share === 1 ? ` ${displayUnit('length', sheet.units).symbol}` : ''
      return text(MARGIN_mm + 4 * step * share, foot + 5, marked(share) + unit, 2.2, 'text-anchor="middle"')
    }),
  ]
}

/** Along the longer side of a thing, where it fits at a size that can be read. */
function nameIn(mark: PlanMark, at: (p: PlanPoint) => readonly [number, number]): string {
  const corners = mark.corners.map(at)
  const [xs, ys] = [corners.map((c) => c[0]), corners.map((c) => c[1])]
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const [long, short] = height > width ? [height, width] : [width, height]
  // A letter is about 0.58 of its size wide.
  const size = Math.min(2, (long - 0.6) / (mark.label.length * 0.58), short * 0.7)
  if (size < 0.9) return ''
  const [x, y] = [round((Math.max(...xs) + Math.min(...xs)) / 2), round((Math.max(...ys) + Math.min(...ys)) / 2)]
  const turned = height > width ? ` transform="rotate(-90 ${x} ${y})"` : ''
  return `<text x="${x}" y="${round(y + size * 0.36)}" font-size="${round(size)}" text-anchor="middle"${turned}>${escapeHtml(mark.label)}</text>`
}

const round = (value: number): number => Math.round(value * 1000) / 1000
