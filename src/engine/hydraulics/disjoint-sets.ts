/** Disjoint sets of numbers, with path halving. */
export interface DisjointSets {
  rootOf(member: number): number
  join(a: number, b: number): void
}

/** @param size how many numbers there are, each in a set of its own */
export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const rootOf = (start: number): number => {
    let at = start
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    rootOf,
    join(a, b) {
      parent[rootOf(b)] = rootOf(a)
    },
  }
}
