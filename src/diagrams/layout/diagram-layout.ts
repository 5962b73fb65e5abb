import type { ElkNode } from 'elkjs/lib/elk-api'

/** A point of the sheet: x to the right, y down, sheet units. */
export type SheetPoint = readonly [x: number, y: number]

/** Where everything of a structure stands. */
export interface DiagramLayout {
  readonly width: number
  readonly height: number
  /** Upper left corner of each node, by key. */
  readonly nodes: ReadonlyMap<string, SheetPoint>
  /** Corners of each edge from provider to consumer, and where others branch off it. */
  readonly edges: ReadonlyMap<string, EdgeRoute>
}

export interface EdgeRoute {
  readonly points: readonly SheetPoint[]
  readonly junctions: readonly SheetPoint[]
}

/** Reads what ELK answers; whole units, so that lines are sharp and files come out equal everywhere. */
export function readLayout(graph: Pick<ElkNode, 'width' | 'height' | 'children' | 'edges'>): DiagramLayout {
  const at = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): SheetPoint => [
    Math.round(x),
    Math.round(y),
  ]
  const edges = (graph.edges ?? []).map(({ id, sections = [], junctionPoints = [] }): [string, EdgeRoute] => [
    id ?? '',
    {
      points: sections.flatMap((s) => [at(s.startPoint), ...(s.bendPoints ?? []).map(at), at(s.endPoint)]),
      junctions: junctionPoints.map(at),
    },
  ])
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    nodes: new Map((graph.children ?? []).map((node) => [node.id, at(node)])),
    edges: new Map(edges),
  }
}
