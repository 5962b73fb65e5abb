import { memo, useMemo } from 'react'
import type { DiagramEdge } from '../../../src/diagrams/fold/diagram-structure'
import type { EdgeRoute } from '../../../src/diagrams/layout/diagram-layout'
import type { Ink } from '../../../src/diagrams/render/draw-shape'
import { edgeShapes } from '../../../src/diagrams/render/edge-shapes'
import { ShapeElement } from './shape-element'

interface Props {
  readonly edge: DiagramEdge
  readonly route: EdgeRoute
  readonly live: boolean
  readonly tone: Ink | undefined
}

/** One line of the sheet, with its return pipe and arrow. */
export const EdgeElement = memo(function EdgeElement({ edge, route, live, tone }: Props) {
  const shapes = useMemo(() => edgeShapes(edge, route, live, tone), [edge, route, live, tone])
  return shapes.map((shape, i) => <ShapeElement key={i} shape={shape} />)
})
