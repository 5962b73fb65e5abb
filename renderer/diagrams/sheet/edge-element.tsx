import { memo, useMemo } from 'react'
import type { DiagramEdge } from '../../../src/diagrams/fold/diagram-structure'
import type { EdgeRoute } from '../../../src/diagrams/layout/diagram-layout'
import { edgeShapes } from '../../../src/diagrams/render/edge-shapes'
import { ShapeElement } from './shape-element'

interface Props {
  readonly edge: DiagramEdge
  readonly route: EdgeRoute
  readonly live: boolean
}

/** One line of the sheet, with its return pipe and arrow. */
export const EdgeElement = memo(function EdgeElement({ edge, route, live }: Props) {
  const shapes = useMemo(() => edgeShapes(edge, route, live), [edge, route, live])
  return shapes.map((shape, i) => <ShapeElement key={i} shape={shape} />)
})
