/** What any set that works must keep: it takes something of `any`, or leaves something of `unless` out. */
export interface Clause {
  readonly any: readonly number[]
  readonly unless: readonly number[]
}

export interface CheapestSet {
  /** Rising; null where no set keeps all clauses, or the search ended before one was found. */
  readonly members: readonly number[] | null
  /** Price of `members`, or a price that no set goes below; infinite where there is none. */
  readonly price: number
}

interface Node {
  readonly taken: readonly number[]
  readonly barred: ReadonlySet<number>
  readonly spent: number
  /** No set that holds `taken` and nothing `barred` costs less. */
  readonly bound: number
}

/**
 * The cheapest set that keeps all clauses, by best-first branch and bound. A set is built up from the empty one, by
 * what the first clause that it breaks asks for; so the sets that are not cheapest are never written down. The bound
 * adds the cheapest member of each of some broken clauses that share no member.
 * @param prices of each member, none negative
 * @param most nodes after which the search ends with its bound
 */
export function cheapestSet(prices: readonly number[], clauses: readonly Clause[], most: number): CheapestSet {
  const open: Node[] = []
  const enter = (taken: readonly number[], barred: ReadonlySet<number>, spent: number): void => {
    const rest = boundBeyond(prices, clauses, new Set(taken), barred)
    if (rest !== Number.POSITIVE_INFINITY) push(open, { taken, barred, spent, bound: spent + rest })
  }
  enter([], new Set(), 0)
  for (let nodes = 0; open.length > 0; nodes++) {
    const node = pop(open)
    if (nodes >= most) return { members: null, price: node.bound }
    const taken = new Set(node.taken)
    const broken = narrowest(clauses, taken, node.barred)
    if (!broken) return { members: [...node.taken].sort((a, b) => a - b), price: node.spent }
    const barred = new Set(node.barred)
    for (const member of broken) {
      enter([...node.taken, member], new Set(barred), node.spent + prices[member]!)
      barred.add(member)
    }
  }
  return { members: null, price: Number.POSITIVE_INFINITY }
}

const isBroken = (clause: Clause, taken: ReadonlySet<number>): boolean =>
  clause.unless.every((m) => taken.has(m)) && !clause.any.some((m) => taken.has(m))

/** What mends the broken clause that leaves the least choice; null where none is broken. */
function narrowest(
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  barred: ReadonlySet<number>,
): readonly number[] | null {
  let least: readonly number[] | null = null
  for (const clause of clauses) {
    if (!isBroken(clause, taken)) continue
    const open = clause.any.filter((m) => !barred.has(m))
    if (!least || open.length < least.length) least = open
  }
  return least
}

function boundBeyond(
  prices: readonly number[],
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  barred: ReadonlySet<number>,
): number {
  const asks: { readonly open: readonly number[]; readonly least: number }[] = []
  for (const clause of clauses) {
    if (!isBroken(clause, taken)) continue
    const open = clause.any.filter((m) => !barred.has(m))
    asks.push({ open, least: Math.min(...open.map((m) => prices[m]!)) })
  }
  asks.sort((a, b) => b.least - a.least || a.open.length - b.open.length)
  const used = new Set<number>()
  let sum = 0
  for (const { open, least } of asks) {
    if (open.some((m) => used.has(m))) continue
    for (const m of open) used.add(m)
    sum += least
  }
  return sum
}

/** Lower bounds first; of equal ones the one with more taken, which is nearer its end. */
const isBefore = (a: Node, b: Node): boolean =>
  a.bound !== b.bound ? a.bound < b.bound : a.taken.length > b.taken.length

function push(heap: Node[], node: Node): void {
  let at = heap.push(node) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(node, heap[parent]!)) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = node
}

function pop(heap: Node[]): Node {
  const first = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return first
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
    if (!isBefore(heap[child]!, last)) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = last
  return first
}
