import type { CheckResult } from '../../engine/results'
import type { NodeFigures } from '../figures/node-figures'
import type { DiagramEdge, DiagramStructure } from '../fold/diagram-structure'
import type { DiagramLayout, SheetPoint } from '../layout/diagram-layout'
import { symbolOf } from '../symbols/symbol-of'
import type { DrawShape, Ink } from './draw-shape'
import { edgeShapes } from './edge-shapes'
import { nodeShapes } from './node-shapes'

/** Shapes that move together; `at` is where their origin lies on the sheet. */
export interface ShapeGroup {
  readonly key: string
  readonly at: SheetPoint
  readonly title: string
  readonly shapes: readonly DrawShape[]
}

/** A whole diagram ready to be drawn, edges below nodes. */
export interface DiagramSheet {
  readonly width: number
  readonly height: number
  readonly groups: readonly ShapeGroup[]
}

export interface SheetInput {
  readonly structure: DiagramStructure
  readonly layout: DiagramLayout
  readonly figures: ReadonlyMap<string, NodeFigures>
  readonly check: CheckResult | null
  readonly code: 'NEC' | 'IEC'
  /** Colour of lines by the key of their edge, where they are coloured by a figure. */
  readonly tones?: ReadonlyMap<string, Ink>
}

/** Everything on the sheet as shapes, in the order of the structure: equal input gives equal output. */
export function diagramSheet({ structure, layout, figures, check, code, tones }: SheetInput): DiagramSheet {
  const edges = structure.edges.flatMap((edge): ShapeGroup[] => {
    const route = layout.edges.get(edge.key)
    return route
      ? [
          {
            key: edge.key,
            at: [0, 0],
            title: '',
            shapes: edgeShapes(edge, route, isEdgeLive(edge, check), tones?.get(edge.key)),
          },
        ]
      : []
  })
  const nodes = structure.nodes.flatMap((node): ShapeGroup[] => {
    const at = layout.nodes.get(node.key)
    const known = figures.get(node.key)
    if (!at || !known) return []
    const shapes = nodeShapes(node, known, symbolOf(structure.kind, node, code))
    return [{ key: node.key, at, title: known.title, shapes }]
  })
  return { width: layout.width, height: layout.height, groups: [...edges, ...nodes] }
}

/** True before the first check: what is not known to be dead is drawn as it is meant. */
export function isEdgeLive({ medium, providers }: DiagramEdge, check: CheckResult | null): boolean {
  if (!check) return true
  return providers.some((id) => check[medium].nodes[id]?.live ?? false)
}
