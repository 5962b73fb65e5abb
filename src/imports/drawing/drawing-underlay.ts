import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { SiteDocument } from '../../model/document'
import type { Known } from '../../model/known'
import type { Drawing } from './drawing'
import { underlaySize } from './drawing-bounds'

type UnderlayRecord = Known<NonNullable<SiteDocument['underlays']>[number]>
export type UnderlayDraft = Omit<UnderlayRecord, 'id'>

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
  const [width, height] = underlaySize(drawing.bounds)
  return {
    name,
    kind: 'drawing',
    at: tidyPoint(at ?? [((min[0] + max[0]) / 2) * scale_m, ((min[1] + max[1]) / 2) * scale_m]),
    size_m: [width * scale_m, height * scale_m],
    layers: drawing.layers
      .filter((l) => !without.has(l.name))
      .map((l) => ({ name: l.name, ...(l.hidden ? { hidden: true } : {}), lines: [], packed: l.packed })),
  }
}
