import type { PlacedNode } from './placed-sheet'

/**
 * Nodes whose title, or a member's name, id or product, holds every word of a query; those with a member of exactly
 * that name first, else in the order of the sheet.
 * @param titleOf what is written on a node
 */
export function findNodes(
  nodes: readonly PlacedNode[],
  query: string,
  titleOf: (key: string) => string,
): readonly PlacedNode[] {
  const wanted = query.trim().toLowerCase()
  const words = wanted.split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const exact: PlacedNode[] = []
  const rest: PlacedNode[] = []
  for (const placed of nodes) {
    const texts = textsOf(placed, titleOf).map((text) => text.toLowerCase())
    if (texts.includes(wanted)) exact.push(placed)
    else if (texts.some((text) => words.every((word) => text.includes(word)))) rest.push(placed)
  }
  return [...exact, ...rest]
}

function textsOf({ node }: PlacedNode, titleOf: (key: string) => string): string[] {
  const members = node.parts.flatMap((part) => part.placements)
  return [
    titleOf(node.key),
    ...members.flatMap((p) => [p.label ?? p.id, `${p.id} ${p.label ?? ''} ${p.definition.name}`]),
  ]
}
