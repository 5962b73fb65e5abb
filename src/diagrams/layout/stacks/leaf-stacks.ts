import type { DiagramEdge, DiagramNode, DiagramStructure } from '../../fold/diagram-structure'
import type { LeafStack } from './leaf-stack'
import { stackSize } from './stack-grid'

/** Width over height that a sheet is brought to, about that of a window and of a page on its side. */
export const SHAPE = 1.6
/** A sheet up to this width is read in a window as it is, sheet units. */
export const NARROW = 1200
/** A riser with more taps is not followed by eye; a project assumption. */
const MOST_ROWS = 24
/** What a layer takes with the lines above it, sheet units. */
const LAYER = 116

/**
 * Stacks of loads that let a wide sheet use its height. As few rows as bring it into shape, none where it is in shape.
 * Only the single line is stacked: a schematic, from left to right, lists its consumers one under the other by itself.
 */
export function leafStacks(structure: DiagramStructure): readonly LeafStack[] {
  if (structure.kind !== 'single-line') return []
  const { groups, alone } = leafGroups(structure)
  const tallest = Math.max(0, ...groups.map((g) => g.members.length))
  const depth = layers(structure)
  const width = (rows: number): number =>
    groups.reduce((sum, g) => sum + stackSize(g, rows).width + 24, alone * (200 + 24))
  const height = (rows: number): number =>
    depth * LAYER + Math.max(0, ...groups.map((g) => stackSize(g, rows).height - 68))
  let rows = 1
  while (rows < Math.min(tallest, MOST_ROWS) && width(rows) > Math.max(NARROW, SHAPE * height(rows))) rows++
  return rows === 1 ? [] : groups.map((g) => ({ ...g, rows: Math.min(rows, g.members.length) }))
}

type Group = Omit<LeafStack, 'rows'>

/** Loads by their feeds; `alone` counts those that share theirs with nobody, or have more than two. */
function leafGroups({ nodes, edges }: DiagramStructure): { readonly groups: readonly Group[]; readonly alone: number } {
  const place = new Map(nodes.map((n, i) => [n.key, i]))
  const supplies = new Set(edges.map((e) => e.from))
  const into = new Map<string, DiagramEdge[]>()
  for (const edge of edges) into.set(edge.to, [...(into.get(edge.to) ?? []), edge])
  const byFeeds = new Map<string, { members: DiagramNode[]; feeds: DiagramEdge[][] }>()
  let alone = 0
  for (const node of nodes) {
    if (supplies.has(node.key)) continue
    const feeds = (into.get(node.key) ?? []).sort((a, b) => place.get(a.from)! - place.get(b.from)!)
    if (feeds.length === 0 || feeds.length > 2) {
      alone++
      continue
    }
    const key = feeds.map((f) => `${f.from}|${f.medium}|${f.standby}|${f.sides}`).join('\n')
    const group = byFeeds.get(key) ?? { members: [], feeds: feeds.map(() => []) }
    group.members.push(node)
    for (const [i, feed] of feeds.entries()) group.feeds[i]!.push(feed)
    byFeeds.set(key, group)
  }
  const groups: Group[] = []
  for (const { members, feeds } of byFeeds.values())
    if (members.length > 1) groups.push({ key: `stack:${members[0]!.key}`, members, feeds })
    else alone++
  return { groups, alone }
}

/** Boxes along the longest way from a source to a load; a loop of standby feeds is no way. */
function layers({ nodes, edges }: DiagramStructure): number {
  const consumers = new Map<string, string[]>()
  for (const { from, to, standby } of edges) if (!standby) consumers.set(from, [...(consumers.get(from) ?? []), to])
  const depths = new Map<string, number>()
  const depthOf = (key: string): number => {
    const known = depths.get(key)
    if (known !== undefined) return known
    depths.set(key, 1)
    const depth = 1 + Math.max(0, ...(consumers.get(key) ?? []).map(depthOf))
    depths.set(key, depth)
    return depth
  }
  return Math.max(1, ...nodes.map((n) => depthOf(n.key)))
}
