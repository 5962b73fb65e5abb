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
  readonly taken: Members
  readonly count: number
  readonly barred: Members
  readonly spent: number
  /** No set that holds `taken` and nothing `barred` costs less. */
  readonly bound: number
}

/** A set of members, a bit each. */
type Members = Int32Array

/**
 * The cheapest set that keeps all clauses, by best-first branch and bound. A set is built up from the empty one, by
 * what the first clause that it breaks asks for; so the sets that are not cheapest are never written down. The bound
 * adds the cheapest member of each of some broken clauses that share no member.
 * @param prices of each member, none negative
 * @param most nodes after which the search ends with its bound
 */
export function cheapestSet(prices: readonly number[], clauses: readonly Clause[], most: number): CheapestSet {
  const asked = packed(prices, clauses)
  const open: Node[] = []
  const enter = (taken: Members, count: number, barred: Members, spent: number): void => {
    const rest = boundBeyond(prices, asked, taken, barred)
    if (rest !== Number.POSITIVE_INFINITY) push(open, { taken, count, barred, spent, bound: spent + rest })
  }
  const words = (prices.length + 31) >> 5
  enter(new Int32Array(words), 0, new Int32Array(words), 0)
  for (let nodes = 0; open.length > 0; nodes++) {
    const node = pop(open)
    if (nodes >= most) return { members: null, price: node.bound }
    const broken = narrowest(asked, node)
    if (!broken) return { members: [...prices.keys()].filter((m) => has(node.taken, m)), price: node.spent }
    const barred = node.barred.slice()
    for (const member of broken.cheapestFirst) {
      if (has(barred, member)) continue
      const taken = node.taken.slice()
      put(taken, member)
      enter(taken, node.count + 1, barred.slice(), node.spent + prices[member]!)
      put(barred, member)
    }
  }
  return { members: null, price: Number.POSITIVE_INFINITY }
}

const has = (members: Members, m: number): boolean => (members[m >> 5]! & (1 << (m & 31))) !== 0
const put = (members: Members, m: number): void => {
  members[m >> 5]! |= 1 << (m & 31)
}

interface PackedClause {
  readonly any: Members
  readonly unless: Members
  /** Those of `any`. */
  readonly cheapestFirst: readonly number[]
}

/** Clauses as sets, those that ask for the dearest first: the bound takes them in turn. */
function packed(prices: readonly number[], clauses: readonly Clause[]): PackedClause[] {
  const setOf = (list: readonly number[]): Members => {
    const members = new Int32Array((prices.length + 31) >> 5)
    for (const m of list) put(members, m)
    return members
  }
  const least = ({ cheapestFirst: [first] }: PackedClause): number =>
    first === undefined ? Number.POSITIVE_INFINITY : prices[first]!
  return clauses
    .map(({ any, unless }) => ({
      any: setOf(any),
      unless: setOf(unless),
      cheapestFirst: [...any].sort((a, b) => prices[a]! - prices[b]!),
    }))
    .sort((a, b) => compare(least(b), least(a)) || a.cheapestFirst.length - b.cheapestFirst.length)
}

/** Infinities among them are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

function isBroken({ any, unless }: PackedClause, taken: Members): boolean {
  for (let w = 0; w < taken.length; w++) {
    if ((any[w]! & taken[w]!) !== 0) return false
    if ((unless[w]! & ~taken[w]!) !== 0) return false
  }
  return true
}

/** The broken clause that leaves the least choice; null where none is broken. */
function narrowest(clauses: readonly PackedClause[], { taken, barred }: Node): PackedClause | null {
  let narrow: PackedClause | null = null
  let least = Number.POSITIVE_INFINITY
  for (const clause of clauses) {
    if (!isBroken(clause, taken)) continue
    let open = 0
    for (const m of clause.cheapestFirst) if (!has(barred, m)) open++
    if (open >= least) continue
    least = open
    narrow = clause
  }
  return narrow
}

function boundBeyond(
  prices: readonly number[],
  clauses: readonly PackedClause[],
  taken: Members,
  barred: Members,
): number {
  const used = new Int32Array(taken.length)
  let sum = 0
  for (const clause of clauses) {
    if (!isBroken(clause, taken)) continue
    const first = clause.cheapestFirst.find((m) => !has(barred, m))
    if (first === undefined) return Number.POSITIVE_INFINITY
    if (overlaps(clause.any, barred, used)) continue
    for (let w = 0; w < used.length; w++) used[w]! |= clause.any[w]! & ~barred[w]!
    sum += prices[first]!
  }
  return sum
}

function overlaps(any: Members, barred: Members, used: Members): boolean {
  for (let w = 0; w < used.length; w++) if ((any[w]! & ~barred[w]! & used[w]!) !== 0) return true
  return false
}

/** Lower bounds first; of equal ones the one with more taken, which is nearer its end. */
const isBefore = (a: Node, b: Node): boolean => (a.bound !== b.bound ? a.bound < b.bound : a.count > b.count)

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
