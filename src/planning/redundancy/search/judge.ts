import type { LoadRedundancy, Obstacle } from '../../../engine/redundancy/redundancy-report'
import type { Clause } from './cheapest-set'
import type { GapSearch } from './gap-search'
import { neededCut } from './needed-cut'
import { overloadCut } from './overload-cut'
import { hasUpsAbove, isServed } from './supply-reach'

/** A clause, and the load for whose sake it holds; null where it holds whatever is wanted. */
export interface Cut extends Clause {
  readonly load: string | null
}

/** Obstacles of one load that are turned into clauses in one go; the rest come up again as long as they stand. */
const mostObstacles = 24

/**
 * Judges a choice of additions on the engine: which clauses it breaks, empty where it brings every load wanted to its
 * class, keeps those that have theirs, and overloads nothing in normal operation that was not overloaded before.
 */
export function judge(search: GapSearch, members: readonly number[], wanted: ReadonlySet<string>): Cut[] {
  const made = new Uint8Array(search.additions.length)
  for (const m of members) made[m] = 1
  const cords = cordCuts(search, members)
  if (cords.length > 0) return cords
  const { below, overloaded, loops } = search.assess(members)
  const cuts: Cut[] = []
  for (const entry of below) {
    const load = entry.loads.find((id) => wanted.has(id)) ?? entry.loads.find((id) => search.guarded.has(id))
    if (load !== undefined) cuts.push(...loadCuts(search, made, entry, load))
  }
  const before = search.assess([])
  const known = new Set(before.overloaded.map((o) => `${o.network} ${o.id}`))
  for (const { id, network } of overloaded) {
    if (known.has(`${network} ${id}`)) continue
    const node = search.reach.numberOf.get(id)!
    cuts.push(withMoves(search, made, network, { made, node, network, out: null, load: null }, null))
  }
  if (loops > before.loops) cuts.push(exactly(made, null))
  return cuts.map((cut) => (isBroken(cut, made) ? cut : exactly(made, cut.load)))
}

function loadCuts(search: GapSearch, made: Uint8Array, { obstacles }: LoadRedundancy, load: string): Cut[] {
  const cuts = obstacles.slice(0, mostObstacles).flatMap((o) => obstacleCuts(search, made, o, load))
  return cuts.length > 0 ? cuts : [exactly(made, load)]
}

function obstacleCuts(search: GapSearch, made: Uint8Array, obstacle: Obstacle, load: string): Cut[] {
  const { reach, order } = search
  const { kind, ids, system } = obstacle
  const node = reach.numberOf.get(load)!
  const out = reach.numberOf.get(obstacle.out[0] ?? '') ?? null
  const needed = (holds: (made: Uint8Array) => boolean): Cut[] => {
    const clause = neededCut(order, made, holds)
    return [clause ? { ...clause, load } : exactly(made, load)]
  }
  if (kind === 'unserved') return needed((m) => isServed(reach, node, { made: m, out, automaticOnly: false }))
  if (kind === 'manual-transfer') return needed((m) => isServed(reach, node, { made: m, out, automaticOnly: true }))
  if (kind === 'shared-hall') return ids.map((hall) => hallCut(search, made, hall, load))
  if (kind === 'cooler-without-ups')
    return ids.flatMap((id) => {
      const cooler = reach.numberOf.get(id)!
      const owner = reach.ownerOf[cooler]!
      return needed((m) => hasUpsAbove(reach, cooler, m)).map((cut) =>
        owner >= 0 ? { ...cut, unless: [...cut.unless, owner] } : cut,
      )
    })
  const network = system ?? 'power'
  const over = reach.numberOf.get(ids[0]!)!
  return [withMoves(search, made, network, { made, node: over, network, out, load: node, automaticOnly: false }, load)]
}

function withMoves(
  search: GapSearch,
  made: Uint8Array,
  network: 'power' | 'liquid' | 'air',
  state: Omit<Parameters<typeof overloadCut>[1], 'automaticOnly'> & { readonly automaticOnly?: boolean },
  load: string | null,
): Cut {
  if (!search.inputsRise) return exactly(made, load)
  const cut = overloadCut(search.reach, { automaticOnly: false, ...state })
  const moves = network === 'air' ? movesNotMade(search, made, () => true) : []
  return { any: [...new Set([...cut.any, ...moves])], unless: cut.unless, load }
}

/** Two sides that share a hall as the site stands do so until something moves out of it; feeds added never part them. */
function hallCut(search: GapSearch, made: Uint8Array, hall: string, load: string): Cut {
  const leaves = (i: number): boolean => search.leaves[i]!.has(hall)
  const any = movesNotMade(search, made, leaves)
  const others = [...made.keys()].filter((i) => made[i])
  const isOld = search.sharedAtFirst(load).includes(hall)
  return { any, unless: isOld ? others.filter(leaves) : others, load }
}

const movesNotMade = (search: GapSearch, made: Uint8Array, fits: (addition: number) => boolean): number[] =>
  [...made.keys()].filter((i) => !made[i] && search.leaves[i]!.size > 0 && fits(i))

/** Additions that together need more cords than a consumer has. */
function cordCuts({ additions, reach }: GapSearch, members: readonly number[]): Cut[] {
  const wishes = new Map<string, number[]>()
  for (const m of members)
    for (const { kind, standby, to, id } of additions[m]!.delta.addConnections ?? [])
      if (kind === 'power' && !standby && !additions[m]!.laidAnew?.includes(id))
        wishes.set(to, [...(wishes.get(to) ?? []), m])
  const cuts: Cut[] = []
  for (const [id, wishing] of wishes) {
    const node = reach.numberOf.get(id)!
    const cords = reach.placements[node]!.definition.load?.cords ?? Number.POSITIVE_INFINITY
    const free = Math.max(0, cords - reach.power.into[node]!.filter((e) => e.owner < 0 && !e.standby).length)
    if (wishing.length > free) cuts.push({ any: [], unless: [...new Set(wishing.slice(0, free + 1))], load: null })
  }
  return cuts
}

const isBroken = ({ any, unless }: Clause, made: Uint8Array): boolean =>
  unless.every((i) => made[i]) && !any.some((i) => made[i])

/** Nothing but this very choice is ruled out. */
const exactly = (made: Uint8Array, load: string | null): Cut => ({
  any: [...made.keys()].filter((i) => !made[i]),
  unless: [...made.keys()].filter((i) => made[i]),
  load,
})
