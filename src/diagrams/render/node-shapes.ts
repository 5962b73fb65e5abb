import type { NodeFigures } from '../figures/node-figures'
import type { DiagramNode } from '../fold/diagram-structure'
import type { DiagramSymbol } from '../symbols/diagram-symbol'
import type { DrawShape, Ink } from './draw-shape'
import { fitText, textWidth } from './fit-text'
import { loadInk } from './load-ink'

const SYMBOL = { x: 11, y: 11, scale: 1.15 } as const
const TEXT_X = 48
const FIRST_LINE_Y = 21
const LINE_STEP = 16
const PAD = 10
/** Semi-bold letters are this much wider. */
const BOLD = 1.06

/**
 * The shapes of one node about its upper left corner: box, symbol, name, lines, load bar, marks.
 * Colour never speaks alone: a dead node is dashed, an overload is written, a finding has a sign by its gravity.
 */
export function nodeShapes(node: DiagramNode, figures: NodeFigures, symbol: DiagramSymbol): DrawShape[] {
  const { width, height } = node
  const dead = figures.state === 'dead'
  const count = node.folded === 'piece' ? '' : `×\u2009${node.parts.length}`
  const room = width - TEXT_X - PAD
  const titleRoom = count ? room - textWidth(count, 12 * BOLD) - 6 : room
  return [
    ...(count ? [box(4, 4, width, height)] : []),
    { ...box(0, 0, width, height), dashed: dead },
    ...symbolShapes(symbol, dead),
    text(TEXT_X, FIRST_LINE_Y, fitText(figures.title, titleRoom, 12.5 * BOLD), { size: 12.5, bold: true }),
    ...(count ? [text(width - PAD, FIRST_LINE_Y, count, { size: 12, bold: true, anchor: 'end', fill: 'muted' })] : []),
    ...figures.lines.map((line, i) =>
      text(TEXT_X, FIRST_LINE_Y + LINE_STEP * (i + 1), fitText(line, room, 11), { size: 11, fill: 'muted' }),
    ),
    ...(node.sides ? [text(24.8, height - PAD, node.sides, { size: 11, bold: true, anchor: 'middle' })] : []),
    ...loadBar(figures, width, height),
    ...findingShapes(figures.findings, width),
  ]
}

const box = (x: number, y: number, width: number, height: number): DrawShape & { type: 'box' } => ({
  type: 'box',
  x,
  y,
  width,
  height,
  radius: 6,
  fill: 'panel',
  stroke: 'line',
})

interface TextLook {
  readonly size: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: 'ink' | 'muted' | 'on-mark'
}

const text = (x: number, y: number, value: string, look: TextLook): DrawShape => ({
  type: 'text',
  x,
  y,
  text: value,
  size: look.size,
  bold: look.bold ?? false,
  anchor: look.anchor ?? 'start',
  fill: look.fill ?? 'ink',
})

function symbolShapes({ lines, text: letter }: DiagramSymbol, dead: boolean): DrawShape[] {
  const { x, y, scale } = SYMBOL
  const shapes: DrawShape[] = [
    { type: 'path', path: lines, at: [x, y], scale, width: 1.4, stroke: dead ? 'off' : 'ink' },
  ]
  if (letter)
    shapes.push(
      text(x + letter.x * scale, y + letter.y * scale, letter.value, {
        size: letter.size * scale,
        bold: true,
        anchor: 'middle',
      }),
    )
  return shapes
}

/** Normal load as a bar whose full length is the limit, the worst single outage as a tick on it. */
function loadBar({ ratio, worst }: NodeFigures, width: number, height: number): DrawShape[] {
  if (ratio === undefined) return []
  const full = width - TEXT_X - PAD
  const y = height - 9
  const along = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * full)
  const bar = (length: number, ink: Ink): DrawShape => ({
    type: 'box',
    x: TEXT_X,
    y,
    width: length,
    height: 4,
    radius: 2,
    fill: ink,
  })
  if (ratio === null)
    return [{ type: 'box', x: TEXT_X, y, width: full, height: 4, radius: 2, stroke: 'load-unknown', dashed: true }]
  const shapes = [bar(full, 'line'), bar(Math.max(along(ratio), 2), loadInk(ratio))]
  if (worst !== undefined && worst > ratio)
    shapes.push({
      type: 'box',
      x: TEXT_X + along(worst) - 1,
      y: y - 2,
      width: 2,
      height: 8,
      radius: 0,
      fill: loadInk(worst),
    })
  return shapes
}

const marks = {
  error: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
  warning: 'M0 -9.5L9.5 7.5H-9.5Z',
} as const

/** A disc for errors, a triangle for warnings, with the number of findings, on the upper right corner. */
function findingShapes(findings: NodeFigures['findings'], width: number): DrawShape[] {
  if (!findings) return []
  const { severity, count } = findings
  const label = count > 99 ? '99+' : String(count)
  return [
    { type: 'path', path: marks[severity], at: [width - 2, 0], scale: 1, width: 0, fill: severity },
    text(width - 2, severity === 'warning' ? 5 : 3.4, label, {
      size: label.length > 2 ? 6.5 : 9,
      bold: true,
      anchor: 'middle',
      fill: 'on-mark',
    }),
  ]
}
