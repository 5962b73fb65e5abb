import type { DiagramEdge } from '../fold/diagram-structure'
import type { EdgeRoute, SheetPoint } from '../layout/diagram-layout'
import type { DrawShape, Ink } from './draw-shape'
import { offsetRoute } from './offset-route'

/** Half the distance between a supply and its return pipe, sheet units. */
const PIPE_GAP = 2.5

/**
 * The shapes of one edge: amber for power, a blue supply with its return for liquid, teal for air; standby dashed;
 * grey where nothing that supplies it is live. The side stands in a letter at the consumer's end.
 * @param tone takes the place of the colour of what it carries, for lines that are coloured by a figure
 */
export function edgeShapes(edge: DiagramEdge, route: EdgeRoute, live: boolean, tone?: Ink): DrawShape[] {
  const { medium, standby, sides } = edge
  const ink: Ink = live ? (tone ?? (medium === 'power' && sides === 'B' ? 'power-ink' : medium)) : 'off'
  // What is not known is told apart by its dashes as well.
  const dashed = standby || tone === 'load-unknown'
  const shapes: DrawShape[] = []
  if (medium === 'liquid') {
    shapes.push(line(offsetRoute(route.points, PIPE_GAP), live ? (tone ?? 'return') : 'off', dashed))
    shapes.push(line(offsetRoute(route.points, -PIPE_GAP), ink, dashed))
  } else {
    shapes.push(line(route.points, ink, dashed))
    for (const at of route.junctions)
      shapes.push({
        type: 'path',
        path: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0',
        at,
        scale: 1,
        width: 0,
        fill: ink,
      })
  }
  shapes.push(arrow(route.points, ink))
  const end = route.points.at(-1)
  if (sides && end) {
    const [x, y] = end
    const from = route.points.at(-2) ?? end
    // Beside the line, never in the box that it reaches.
    const spot =
      from[1] === y
        ? ({ x: x - Math.sign(x - from[0]) * 13, y: y - 4, anchor: 'middle' } as const)
        : ({ x: x + 6, y: y - 7, anchor: 'start' } as const)
    shapes.push({ type: 'text', ...spot, text: sides, size: 10, bold: true, fill: ink })
  }
  return shapes
}

const line = (points: readonly SheetPoint[], stroke: Ink, dashed: boolean): DrawShape => ({
  type: 'path',
  path: points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
  at: [0, 0],
  scale: 1,
  width: 1.6,
  stroke,
  dashed,
})

/** A small head at the consumer's end, along the last stretch. */
function arrow(points: readonly SheetPoint[], fill: Ink): DrawShape {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1]
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const path = `M0 0L${-6 * dx - 3.5 * dy} ${-6 * dy + 3.5 * dx}L${-6 * dx + 3.5 * dy} ${-6 * dy - 3.5 * dx}Z`
  return { type: 'path', path, at: [x, y], scale: 1, width: 0, fill }
}
