import { Shape } from 'three'
import type { PlanPoint } from '../../../src/geometry/point'

/** A plan outline as a three.js shape, in plan axes (its x is east, its y north). */
export function outlineShape(corners: readonly PlanPoint[]): Shape {
  const shape = new Shape()
  corners.forEach(([x, y], i) => {
    if (i === 0) shape.moveTo(x, y)
    else shape.lineTo(x, y)
  })
  shape.closePath()
  return shape
}
