import type { SiteNode } from './build-site-tree'

/** The tree again, with every node that says what it said before as the very same object, so that nothing draws it anew. */
export function keepNodes(now: readonly SiteNode[], before: readonly SiteNode[]): readonly SiteNode[] {
  const kept = now.map((node, i) => {
    const was = before[i]?.id === node.id ? before[i] : before.find((b) => b.id === node.id)
    if (!was) return node
    const children = keepNodes(node.children, was.children)
    return children === was.children && saysTheSame(node, was) ? was : { ...node, children }
  })
  return kept.length === before.length && kept.every((node, i) => node === before[i]) ? before : kept
}

const saysTheSame = (a: SiteNode, b: SiteNode): boolean =>
  a.name === b.name &&
  a.key === b.key &&
  a.category === b.category &&
  a.ids.length === b.ids.length &&
  a.ids.every((id, i) => id === b.ids[i]) &&
  // Small and flat.
  JSON.stringify([a.part, a.measure]) === JSON.stringify([b.part, b.measure])
