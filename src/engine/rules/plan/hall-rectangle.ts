import { type Box, boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import { oncePer } from '../../../memo/once-per'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** The hall itself where it is a rectangle along the axes, as most are; then a box comparison settles what is inside. */
const rectangleOf = oncePer((outline: readonly PlanPoint[]): Box | null => {
  const box = boxOf(outline)
  const onEdges = outline.every(([x, y]) => (x === box.minX || x === box.maxX) && (y === box.minY || y === box.maxY))
  return outline.length === 4 && onEdges ? box : null
})

/** True where a box is certain to lie inside an outline; false where that takes a closer look. */
export function isSurelyInside(box: Box, outline: readonly PlanPoint[]): boolean {
  const hall = rectangleOf(outline)
  return (
    hall !== null &&
    box.minX >= hall.minX - DRAWING_TOLERANCE_m &&
    box.minY >= hall.minY - DRAWING_TOLERANCE_m &&
    box.maxX <= hall.maxX + DRAWING_TOLERANCE_m &&
    box.maxY <= hall.maxY + DRAWING_TOLERANCE_m
  )
}
