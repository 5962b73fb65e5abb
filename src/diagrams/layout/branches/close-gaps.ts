import type { DiagramStructure } from '../../fold/diagram-structure'
import type { DiagramLayout, SheetPoint } from '../diagram-layout'

/** What is left of a strip that no box stands in, sheet units; strips between lines may be narrower and stay so. */
const GAP = 32

/**
 * Moves together what stands apart: strips of the sheet from top to bottom that hold no box become narrow. Whatever
 * was left of another thing stays left of it, and every line stays upright or level.
 */
export function closeGaps({ nodes }: DiagramStructure, layout: DiagramLayout): DiagramLayout {
  const boxes = nodes.flatMap(({ key, width }): [number, number][] => {
    const at = layout.nodes.get(key)
    return at ? [[at[0], at[0] + width]] : []
  })
  const routes = [...layout.edges.values()].flatMap((e) => e.points)
  const stops = [...new Set([0, layout.width, ...boxes.flat(), ...routes.map(([x]) => x)])].sort((a, b) => a - b)
  boxes.sort((a, b) => a[0] - b[0])
  const moved = new Map<number, number>()
  let [next, covered, x] = [0, -Infinity, 0]
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1] ?? stop
    // Boxes that begin at or before the strip's left edge; one that reaches past it covers the strip.
    while (next < boxes.length && boxes[next]![0] <= before) covered = Math.max(covered, boxes[next++]![1])
    x += covered > before ? stop - before : Math.min(GAP, stop - before)
    moved.set(stop, x)
  }
  const shift = ([px, y]: SheetPoint): SheetPoint => [moved.get(px) ?? px, y]
  return {
    width: x,
    height: layout.height,
    nodes: new Map([...layout.nodes].map(([key, at]) => [key, shift(at)])),
    edges: new Map(
      [...layout.edges].map(([key, { points, junctions }]) => [
        key,
        { points: points.map(shift), junctions: junctions.map(shift) },
      ]),
    ),
  }
}
