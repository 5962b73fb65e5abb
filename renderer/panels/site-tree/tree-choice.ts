import type { SiteNode } from './build-site-tree'

/** The lines that show, top to bottom: those within a folded line do not. */
export function shownNodes(nodes: readonly SiteNode[], isUnfolded: (id: string) => boolean): readonly SiteNode[] {
  return nodes.flatMap((node) => [node, ...(isUnfolded(node.id) ? shownNodes(node.children, isUnfolded) : [])])
}

/**
 * What Shift and a click choose: the placements of every line from one to another.
 * @returns null where one of the two lines does not show
 */
export function rangeIds(shown: readonly SiteNode[], from: string, to: string): readonly string[] | null {
  const [a, b] = [from, to].map((id) => shown.findIndex((node) => node.id === id)) as [number, number]
  if (a < 0 || b < 0) return null
  return [...new Set(shown.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((node) => node.ids))]
}

/** The line that shows and holds a placement, the innermost first; null where none does. */
export function holderOf(shown: readonly SiteNode[], placement: string): SiteNode | null {
  const holders = shown.filter((node) => node.ids.includes(placement))
  return holders.reduce<SiteNode | null>(
    (least, node) => (least && least.ids.length < node.ids.length ? least : node),
    null,
  )
}
