import type { DiagramNetwork } from '../network/diagram-network'

/**
 * Class of each part, so that parts of one class play the same role: the same item in the same hall of the same
 * separate network, supplied by as many providers of the same classes in the same way, and supplying the same classes.
 * How many consumers hang on each may differ; a folded node says how many it stands for.
 *
 * Partition refinement: classes are split until no member differs from its like. At most as many rounds as the network
 * is deep, each O(links).
 */
export function alikeParts({ parts, links }: DiagramNetwork): Int32Array {
  const component = components(parts.length, links)
  let classes = numbered(parts.map((p, i) => `${p.sort}|${p.hall ?? ''}|${component[i]}`))
  for (;;) {
    const inward: string[][] = parts.map(() => [])
    const outward: Set<string>[] = parts.map(() => new Set())
    for (const { from, to, medium, standby, side } of links) {
      const how = `${medium}${standby ? '-' : ''}${side ?? ''}`
      inward[to]!.push(`${how}${classes.of[from]}`)
      outward[from]!.add(`${how}${classes.of[to]}`)
    }
    const refined = numbered(
      parts.map((_, i) => `${classes.of[i]}<${inward[i]!.sort().join()}>${[...outward[i]!].sort().join()}`),
    )
    if (refined.count === classes.count) return refined.of
    classes = refined
  }
}

/** Equal texts get equal numbers, in the order of their first appearance. */
function numbered(texts: readonly string[]): { readonly of: Int32Array; readonly count: number } {
  const known = new Map<string, number>()
  const of = Int32Array.from(texts, (text) => {
    const at = known.get(text) ?? known.size
    known.set(text, at)
    return at
  })
  return { of, count: known.size }
}

/** Number of the connected component of each part. */
function components(size: number, links: DiagramNetwork['links']): Int32Array {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (i: number): number => {
    let top = i
    while (parent[top] !== top) top = parent[top]!
    while (parent[i] !== top) [parent[i], i] = [top, parent[i]!]
    return top
  }
  for (const { from, to } of links) parent[root(to)] = root(from)
  return parent.map((_, i) => root(i))
}
