import type { DiagramEdge, DiagramNode } from '../../../src/diagrams/fold/diagram-structure'
import type { DiagramLayout, EdgeRoute, SheetPoint } from '../../../src/diagrams/layout/diagram-layout'
import type { LaidOut } from '../layout/use-layout-of'
import { boxAroundAll, type SheetBox } from './sheet-camera'

export interface PlacedNode {
  readonly node: DiagramNode
  readonly at: SheetPoint
  readonly box: SheetBox
}

export interface PlacedEdge {
  readonly edge: DiagramEdge
  readonly route: EdgeRoute
  readonly box: SheetBox
}

/** A laid-out structure with the look-ups of the screen: what lies where, and which box holds a placement. */
export interface PlacedSheet {
  readonly layout: DiagramLayout
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly byKey: ReadonlyMap<string, PlacedNode>
  /** The node that holds a placement. */
  readonly nodeOf: ReadonlyMap<string, PlacedNode>
}

/** Arrow heads, letters and marks reach this far out of the line or box they belong to. */
const OVERHANG = 14

export function placeSheet({ structure, layout }: LaidOut): PlacedSheet {
  const nodes = structure.nodes.flatMap((node): PlacedNode[] => {
    const at = layout.nodes.get(node.key)
    return at ? [{ node, at, box: { x: at[0], y: at[1], width: node.width, height: node.height } }] : []
  })
  const edges = structure.edges.flatMap((edge): PlacedEdge[] => {
    const route = layout.edges.get(edge.key)
    const box = route && boxAroundAll(route.points.map(([x, y]) => ({ x, y, width: 0, height: 0 })))
    if (!route || !box) return []
    const { x, y, width, height } = box
    const reach = { x: x - OVERHANG, y: y - OVERHANG, width: width + 2 * OVERHANG, height: height + 2 * OVERHANG }
    return [{ edge, route, box: reach }]
  })
  const nodeOf = new Map<string, PlacedNode>()
  for (const placed of nodes) for (const id of placed.node.ids) if (!nodeOf.has(id)) nodeOf.set(id, placed)
  return { layout, nodes, edges, byKey: new Map(nodes.map((n) => [n.node.key, n])), nodeOf }
}

/** Nodes that hold any of the placements, in the order of the sheet. */
export function nodesHolding({ nodes, nodeOf }: PlacedSheet, ids: Iterable<string>): readonly PlacedNode[] {
  const found = new Set<PlacedNode>()
  for (const id of ids) {
    const placed = nodeOf.get(id)
    if (placed) found.add(placed)
  }
  return nodes.filter((n) => found.has(n))
}
