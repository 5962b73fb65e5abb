import type { DiagramEdge, DiagramStructure } from '../../fold/diagram-structure'

/** What hangs on one line alone: a box and all that it feeds. */
export interface Branch {
  /** The one line that leads into it. */
  readonly entry: DiagramEdge
  /** Keys of its boxes, the first fed by `entry`. */
  readonly nodes: readonly string[]
}

/** Branches that hang side by side on one box. */
export interface BranchGroup {
  readonly provider: string
  readonly branches: readonly Branch[]
}

/** Fewer branches than this are followed by eye in one row; a project assumption. */
const LEAST = 4

/**
 * Groups of branches that could stand in rows: each of more than one box, fed over one line and by nothing else. Of
 * groups within each other the innermost are given.
 */
export function branchGroups({ nodes, edges }: DiagramStructure): readonly BranchGroup[] {
  const from = Map.groupBy(edges, (e) => e.from)
  const into = Map.groupBy(edges, (e) => e.to)
  const below = (root: string): readonly string[] | null => {
    const reached = new Set([root])
    for (const key of reached) for (const { to } of from.get(key) ?? []) reached.add(to)
    const closed = [...reached].every((key) => key === root || (into.get(key) ?? []).every((e) => reached.has(e.from)))
    return closed && reached.size > 1 ? [...reached] : null
  }
  const groups: BranchGroup[] = []
  for (const { key: provider } of nodes) {
    const entries = (from.get(provider) ?? []).filter((e) => into.get(e.to)?.length === 1)
    if (entries.length < LEAST) continue
    const branches = entries.flatMap((entry): Branch[] => {
      const inside = below(entry.to)
      return inside ? [{ entry, nodes: inside }] : []
    })
    if (branches.length >= LEAST) groups.push({ provider, branches })
  }
  const providers = new Set(groups.map((g) => g.provider))
  return groups.filter((g) => !g.branches.some((b) => b.nodes.some((n) => providers.has(n))))
}
