import type { DiagramEdge, DiagramNode, DiagramStructure } from '../../fold/diagram-structure'
import type { DiagramLayout, EdgeRoute, SheetPoint } from '../diagram-layout'
import type { LeafStack } from './leaf-stack'
import { memberPlaces, stackSize, tapRoute } from './stack-grid'

/** The structure with each stack as one box, fed once by each feed. */
export function stackedStructure(structure: DiagramStructure, stacks: readonly LeafStack[]): DiagramStructure {
  if (stacks.length === 0) return structure
  const stackOf = new Map(stacks.flatMap((s) => s.members.map((m) => [m.key, s] as const)))
  const seen = new Set<LeafStack>()
  const nodes = structure.nodes.flatMap((node): DiagramNode[] => {
    const stack = stackOf.get(node.key)
    if (!stack) return [node]
    if (seen.has(stack)) return []
    seen.add(stack)
    return [{ ...node, key: stack.key, ...stackSize(stack, stack.rows) }]
  })
  const feeds = stacks.flatMap((s) =>
    s.feeds.map(([edge]): DiagramEdge => ({ ...edge!, key: feedKey(s, edge!), to: s.key })),
  )
  return { ...structure, nodes, edges: [...structure.edges.filter((e) => !stackOf.has(e.to)), ...feeds] }
}

/** The layout of a stacked structure with every member of a stack in its place. */
export function unstackedLayout(layout: DiagramLayout, stacks: readonly LeafStack[]): DiagramLayout {
  if (stacks.length === 0) return layout
  const nodes = new Map(layout.nodes)
  const edges = new Map(layout.edges)
  for (const stack of stacks) {
    const corner = layout.nodes.get(stack.key)
    if (!corner) continue
    nodes.delete(stack.key)
    const places = memberPlaces(stack)
    for (const [i, { key }] of stack.members.entries())
      nodes.set(key, [corner[0] + places[i]![0], corner[1] + places[i]![1]])
    for (const [feed, members] of stack.feeds.entries()) {
      const key = feedKey(stack, members[0]!)
      const route = layout.edges.get(key)
      edges.delete(key)
      if (route)
        for (const [i, { key }] of members.entries()) edges.set(key, tapped(stack, feed as 0 | 1, i, route, corner))
    }
  }
  return { ...layout, nodes, edges }
}

const feedKey = (stack: LeafStack, edge: DiagramEdge): string => `${stack.key}<${edge.from}|${edge.standby}`

function tapped(stack: LeafStack, feed: 0 | 1, member: number, route: EdgeRoute, corner: SheetPoint): EdgeRoute {
  const entry = route.points.at(-1) ?? corner
  const taps = tapRoute(stack, feed, member, entry, corner)
  const isLast = member === stack.members.length - 1 || (member + 1) % stack.rows === 0
  // A dot where the riser goes on past the tap.
  return {
    points: [...route.points.slice(0, -1), ...taps],
    junctions: isLast ? route.junctions : [...route.junctions, taps.at(-2)!],
  }
}
