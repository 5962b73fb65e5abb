/**
 * One cycle among directed connections, as the ids it passes through, or null where there is none.
 * Iterative depth-first search, so that a long chain cannot exhaust the stack.
 */
export function findPrimaryCycle(connections: readonly { from: string; to: string }[]): string[] | null {
  const consumers = new Map<string, string[]>()
  for (const { from, to } of connections) {
    const list = consumers.get(from)
    if (list) list.push(to)
    else consumers.set(from, [to])
  }
  const done = new Set<string>()
  for (const root of consumers.keys()) {
    if (done.has(root)) continue
    const path = [root]
    const onPath = new Set(path)
    const next = [0]
    while (path.length) {
      const id = path.at(-1)!
      const child = consumers.get(id)?.[next[next.length - 1]!++]
      if (child === undefined) {
        path.pop()
        next.pop()
        onPath.delete(id)
        done.add(id)
      } else if (onPath.has(child)) return path.slice(path.indexOf(child))
      else if (!done.has(child)) {
        path.push(child)
        onPath.add(child)
        next.push(0)
      }
    }
  }
  return null
}
