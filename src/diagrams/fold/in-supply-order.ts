import type { DiagramEdge, DiagramNode, Sides } from './diagram-structure'

const rank: Readonly<Record<Sides, number>> = { A: 0, AB: 1, '': 1, B: 2 }

/**
 * Nodes as a reader walks the network: from each source down to its last load before the next source, side A before
 * side B. The layout keeps this order within each layer, which leaves a tree without crossings and the sides apart.
 */
export function inSupplyOrder(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[]): DiagramNode[] {
  const consumers = new Map<string, string[]>()
  const supplied = new Set<string>()
  for (const { from, to, standby } of edges) {
    if (standby) continue
    supplied.add(to)
    const list = consumers.get(from)
    if (list) list.push(to)
    else consumers.set(from, [to])
  }
  const bySide = [...nodes].sort((a, b) => rank[a.sides] - rank[b.sides])
  const place = new Map(bySide.map((node, i) => [node.key, i]))
  const byPlace = (a: string, b: string) => place.get(a)! - place.get(b)!
  const seen = new Set<string>()
  const roots = [...bySide.filter((n) => !supplied.has(n.key)), ...bySide].map((n) => n.key)
  const due = roots.reverse()
  while (due.length > 0) {
    const key = due.pop()!
    if (seen.has(key)) continue
    seen.add(key)
    due.push(...(consumers.get(key) ?? []).sort(byPlace).reverse())
  }
  const known = new Map(nodes.map((node) => [node.key, node]))
  return [...seen].map((key) => known.get(key)!)
}
