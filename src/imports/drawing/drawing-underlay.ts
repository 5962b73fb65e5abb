import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { SiteDocument } from '../../model/document'
import type { Known } from '../../model/known'
import type { Drawing, FlatLine } from './drawing'
import { drawingSize } from './drawing-bounds'

type UnderlayRecord = Known<NonNullable<SiteDocument['underlays']>[number]>
export type UnderlayDraft = Omit<UnderlayRecord, 'id'>

/** Tenth of a millimetre on a site of one kilometre: a large drawing has millions of numbers, and each of its edits holds them. */
const STEPS = 1e7
/** A drawing of one straight line has no height; the format wants some. Drawing units. */
const LEAST_SIDE = 1e-6

/**
 * A drawing as an underlay.
 * @param scale_m metres of one drawing unit
 * @param at where its centre goes; null keeps the drawing's own coordinates
 * @param without names of layers to leave out
 */
export function drawingUnderlay(
  drawing: Drawing,
  name: string,
  scale_m: number,
  at: PlanPoint | null,
  without: ReadonlySet<string> = new Set(),
): UnderlayDraft {
  const { min, max } = drawing.bounds
  const [width, height] = drawingSize(drawing.bounds).map((side) => Math.max(side, LEAST_SIDE)) as [number, number]
  const unitLine = (line: FlatLine): number[] =>
    line.map((v, i) => tidy(i % 2 === 0 ? (v - min[0]) / width : (v - min[1]) / height))
  return {
    name,
    kind: 'drawing',
    at: tidyPoint(at ?? [((min[0] + max[0]) / 2) * scale_m, ((min[1] + max[1]) / 2) * scale_m]),
    size_m: [width * scale_m, height * scale_m],
    layers: drawing.layers
      .filter((l) => !without.has(l.name))
      .map((l) => ({ name: l.name, ...(l.hidden ? { hidden: true } : {}), lines: l.lines.map(unitLine) })),
  }
}

const tidy = (share: number): number => Math.round(share * STEPS) / STEPS
