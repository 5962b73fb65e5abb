import type { PlanPoint } from '../../../geometry/point'
import { containsPoint, distanceToSegment_m } from '../../../geometry/polygon'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { type Box, boxOf } from '../plan/body'
import { floorPlan } from '../plan/floor-plan'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'

/** What belongs to a hall must stand inside its outline with every corner. */
export const outsideHall = defineSiteRule({
  id: 'space/outside-hall',
  severity: 'error',
  standard: cite('physical-necessity'),
  *check({ site, finding }) {
    for (const { placement, corners, box } of floorPlan(site).bodies) {
      const hall = placement.hall === null ? undefined : site.halls.get(placement.hall)
      if (!hall || isWithin(box, rectangleOf(hall.outline))) continue
      const out = corners.filter((corner) => !containsPoint(hall.outline, corner, DRAWING_TOLERANCE_m))
      if (out.length === 0) continue
      yield finding({
        subjects: [placement.id],
        value: Math.max(...out.map((corner) => distanceToOutline_m(hall.outline, corner))),
        limit: 0,
        unit: 'm',
        params: { hall: hall.name ?? hall.id },
      })
    }
  },
})

function distanceToOutline_m(outline: readonly PlanPoint[], p: PlanPoint): number {
  return Math.min(...outline.map((a, i) => distanceToSegment_m(p, a, outline[(i + 1) % outline.length]!)))
}

const rectangles = new WeakMap<readonly PlanPoint[], Box | null>()

/** The hall itself where it is a rectangle along the axes, as most are: then a box comparison settles it. */
function rectangleOf(outline: readonly PlanPoint[]): Box | null {
  const known = rectangles.get(outline)
  if (known !== undefined) return known
  const box = boxOf(outline)
  const onEdges = outline.every(([x, y]) => (x === box.minX || x === box.maxX) && (y === box.minY || y === box.maxY))
  const rectangle = outline.length === 4 && onEdges ? box : null
  rectangles.set(outline, rectangle)
  return rectangle
}

const isWithin = (inner: Box, outer: Box | null): boolean =>
  outer !== null &&
  inner.minX >= outer.minX - DRAWING_TOLERANCE_m &&
  inner.minY >= outer.minY - DRAWING_TOLERANCE_m &&
  inner.maxX <= outer.maxX + DRAWING_TOLERANCE_m &&
  inner.maxY <= outer.maxY + DRAWING_TOLERANCE_m
