import type { EffectiveSite } from '../../../model/effective-site'
import type { ContingencyFacts } from '../../facts'
import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import type { PairCounts } from '../../results'
import type { ComponentLimit } from '../find-overloads'
import { type OutageReach, sweepOutages } from '../outage-sweep'
import { findInteractingPairs } from './interacting-pairs'
import { joinSingles } from './join-singles'
import type { OutageFootprints } from './outage-footprints'

export interface PairSweep {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly limits: readonly ComponentLimit[]
  readonly normal: SiteState
  /** Where every single outage left its mark. */
  readonly footprints: OutageFootprints
  /** What the single outages found. */
  readonly singles: readonly ContingencyFacts[]
  /** What a solved state means; null where nothing is lost or overloaded. */
  judge(out: readonly number[], state: SiteState, reach: OutageReach | null): ContingencyFacts | null
}

/**
 * Takes out every two components. Pairs that reach nothing in common, or carry both within every limit, are not solved:
 * their losses and overloads are those of their singles.
 * @returns pairs that lose or overload something, in document order
 */
export function solvePairs(sweep: PairSweep): {
  readonly facts: readonly ContingencyFacts[]
  readonly pairs: PairCounts
} {
  const { site, network, limits, normal, footprints, singles, judge } = sweep
  const { components, units } = network
  const n = components.length
  const interacting = findInteractingPairs(network, limits, normal, footprints)
  const solved = new Map<number, ContingencyFacts | null>()
  const number = new Map(components.map((u, i) => [u, i]))
  sweepOutages(
    network,
    interactingOutages(components, interacting.has),
    (out, state, reach) => {
      solved.set(number.get(out[0]!)! * n + number.get(out[1]!)!, judge(out, state, reach))
    },
    { normal },
  )

  const ids = components.map((u) => site.placements[units.members[u]![0]!]!.id)
  const single = new Map(singles.map((f) => [f.out[0]!, f]))
  const order = (id: string): number => units.numberOf.get(id)!
  const design_kW = (id: string): number => site.placements[order(id)]!.definition.load?.design_kW ?? 0
  const facts: ContingencyFacts[] = []
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [ids[i]!, ids[j]!]
      const known = solved.get(i * n + j)
      const found = known === undefined ? joinSingles([a, b], single.get(a), single.get(b), order, design_kW) : known
      if (found) facts.push(found)
    }
  }
  const total = n === 0 ? 0 : (n * (n - 1)) / 2
  return { facts, pairs: { total, evaluated: interacting.count, implied: total - interacting.count } }
}

function* interactingOutages(
  components: readonly number[],
  has: (c: number, d: number) => boolean,
): Generator<readonly number[]> {
  for (let i = 0; i < components.length; i++)
    for (let j = i + 1; j < components.length; j++) if (has(i, j)) yield [components[i]!, components[j]!]
}
