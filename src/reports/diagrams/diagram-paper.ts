import type { DiagramLayout } from '../../diagrams/layout/diagram-layout'

type Size = Pick<DiagramLayout, 'width' | 'height'>

/** The sheets that a diagram is printed on, and by what its units are multiplied to make points. */
export interface DiagramPaper {
  readonly size: 'A4' | 'A3'
  readonly layout: 'portrait' | 'landscape'
  readonly scale: number
  /** What each sheet shows, from left to right, in units of the diagram; neighbours overlap. */
  readonly parts: readonly { readonly x: number; readonly width: number }[]
}

/** Short and long side, points. */
export const PAPER_SIDES = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const
/** Room beside the diagram for frame, legend and title block, points. */
export const DIAGRAM_MARGIN = { side: 32, top: 40, bottom: 122 } as const

/** At this scale the smallest letters of a diagram, of 10 units, are 4.7 points: the least that prints well. */
const LEAST_SCALE = 0.47
/** A small diagram is not blown up beyond its size on screen. */
const MOST_SCALE = 0.9
/** A box and its gap: what is cut on one sheet is whole on the next. */
const OVERLAP = 260

/** The fewest and smallest sheets on which a diagram can be read: A4 or A3, then several of A3 side by side. */
export function diagramPaper(sheet: Size): DiagramPaper {
  for (const size of ['A4', 'A3'] as const) {
    const turned = (['landscape', 'portrait'] as const).map((layout) => ({
      layout,
      scale: scaleOn(sheet, size, layout),
    }))
    const best = turned[1]!.scale > turned[0]!.scale ? turned[1]! : turned[0]!
    if (best.scale >= LEAST_SCALE) return { size, ...best, parts: [{ x: 0, width: sheet.width }] }
  }
  const room = roomOn('A3', 'landscape')
  const most = room.across / LEAST_SCALE
  const count = Math.max(1, Math.ceil((sheet.width - OVERLAP) / (most - OVERLAP)))
  const width = (sheet.width + (count - 1) * OVERLAP) / count
  return {
    size: 'A3',
    layout: 'landscape',
    scale: scaleOn({ width, height: sheet.height }, 'A3', 'landscape'),
    parts: Array.from({ length: count }, (_, i) => ({ x: i === 0 ? 0 : i * (width - OVERLAP), width })),
  }
}

function roomOn(size: DiagramPaper['size'], layout: DiagramPaper['layout']) {
  const [short, long] = PAPER_SIDES[size]
  const [across, down] = layout === 'landscape' ? [long, short] : [short, long]
  return { across: across - 2 * DIAGRAM_MARGIN.side, down: down - DIAGRAM_MARGIN.top - DIAGRAM_MARGIN.bottom }
}

function scaleOn({ width, height }: Size, size: DiagramPaper['size'], layout: DiagramPaper['layout']): number {
  const { across, down } = roomOn(size, layout)
  return Math.min(MOST_SCALE, across / Math.max(1, width), down / Math.max(1, height))
}
