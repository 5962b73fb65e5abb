import type { PlacedNode } from './placed-sheet'

/**
 * Nodes whose title, or a member's name or id, holds every word of a query, in the order of the sheet.
 * @param titleOf what is written on a node
 */
export function findNodes(
  nodes: readonly PlacedNode[],
  query: string,
  titleOf: (key: string) => string,
): readonly PlacedNode[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word))
  return nodes.filter(
    ({ node }) =>
      holds(titleOf(node.key)) ||
      node.parts.some((part) => part.placements.some((p) => holds(`${p.label ?? ''} ${p.id} ${p.definition.name}`))),
  )
}
