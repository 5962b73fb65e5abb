import { type Clause, cheapestSet } from './cheapest-set'
import type { GapSearch } from './gap-search'
import { type Cut, judge } from './judge'

/** How a search ended. */
export interface SearchEnd {
  /** Numbers of the additions chosen, rising; null where none was found. */
  readonly members: readonly number[] | null
  readonly price: number
  /** No choice that works costs less; infinite where it is proven that none works. */
  readonly lower: number
}

/** Clauses learnt for one site, shared by all searches on it. */
export interface Learnt {
  readonly cuts: Cut[]
  readonly keys: Set<string>
}

/** Before any choice has been tried. */
export const nothingLearnt = (): Learnt => ({ cuts: [], keys: new Set() })

/** Nodes of one choice by price: beyond it the search stands still. */
const mostNodes = 20_000

/**
 * The cheapest choice of additions that works (implicit hitting set): the cheapest that keeps all clauses learnt so far
 * is judged on the engine; what breaks there is learnt as further clauses, and the first choice that stands is the
 * cheapest of all. No clock is asked: the search ends after so many sites solved, with the bound reached.
 * @param mostSolves sites that this search may solve
 * @param besides clauses of this search only, such as not to come up with an earlier choice again
 */
export function findCheapest(
  search: GapSearch,
  learnt: Learnt,
  wanted: ReadonlySet<string>,
  mostSolves: number,
  besides: readonly Clause[] = [],
): SearchEnd {
  const last = search.solved() + mostSolves
  const counts = ({ load }: Cut): boolean => load === null || wanted.has(load) || search.guarded.has(load)
  let lower = 0
  while (search.solved() <= last) {
    const clauses = differing([...rulesOf(search), ...besides, ...learnt.cuts.filter(counts)])
    const { members, price } = cheapestSet(search.prices, clauses, mostNodes)
    lower = Math.max(lower, price)
    if (!members) break
    const broken = judge(search, members, wanted)
    if (broken.length === 0) return { members, price, lower: price }
    for (const cut of broken) learn(learnt, cut)
  }
  return { members: null, price: Number.POSITIVE_INFINITY, lower }
}

/** The second of its kind comes after the first, and nothing moves twice. */
function rulesOf({ additions }: GapSearch): Clause[] {
  const copies = additions.flatMap(({ after }, i) => (after === undefined ? [] : [{ any: [after], unless: [i] }]))
  const moved = additions.flatMap(({ delta }, i) => Object.keys(delta.changePlacements ?? {}).map((id) => ({ id, i })))
  const clashes = moved.flatMap((one) =>
    moved.flatMap((other) => (one.id === other.id && one.i < other.i ? [{ any: [], unless: [one.i, other.i] }] : [])),
  )
  return [...copies, ...clashes]
}

/** Loads that hang on the same parts ask for the same. */
const differing = (clauses: readonly Clause[]): Clause[] => [
  ...new Map(clauses.map((c) => [`${c.any.join()}|${c.unless.join()}`, c])).values(),
]

function learn({ cuts, keys }: Learnt, cut: Cut): void {
  const key = JSON.stringify([cut.any, cut.unless, cut.load])
  if (keys.has(key)) return
  keys.add(key)
  cuts.push(cut)
}
