import type { EffectiveSite } from '../../../model/effective-site'
import type { ContingencyFacts } from '../../facts'
import type { SiteState } from '../../networks/site-state'
import type { OutageReach } from '../outage-sweep'
import type { OutageWatch } from '../outage-watch'
import { type CertifyInput, certifyPairs, type PairCertificate } from './certify-pairs'
import { joinSingles } from './join-singles'

export interface PairsInput extends Omit<CertifyInput, 'failsAlone'> {
  readonly site: EffectiveSite
  /** What the single outages found. */
  readonly singles: readonly ContingencyFacts[]
  /** What a solved state means; null where nothing is lost or overloaded. */
  judge(
    out: readonly number[],
    state: SiteState,
    reach: OutageReach | null,
    watch: OutageWatch,
  ): ContingencyFacts | null
}

/**
 * Takes out every two components. Pairs that reach nothing in common, or carry both within every limit, are not solved:
 * their losses and overloads are those of their singles.
 * @returns pairs that lose or overload something, in document order, and the verdict on all
 */
export function solvePairs(input: PairsInput): {
  readonly facts: readonly ContingencyFacts[]
  readonly certificate: PairCertificate
} {
  const { site, network, judge } = input
  const { components, units } = network
  const n = components.length
  const ids = components.map((u) => site.placements[units.members[u]![0]!]!.id)
  const byId = new Map(input.singles.map((facts) => [facts.out[0]!, facts]))
  const singles = ids.map((id) => byId.get(id) ?? null)
  const solved = new Map<number, ContingencyFacts>()
  const failsAlone = Uint8Array.from(singles, (facts) => (facts ? 1 : 0))
  const certificate = certifyPairs({ ...input, failsAlone }, (c, d, state, reach, watch) => {
    const found = judge([components[c]!, components[d]!], state, reach, watch)
    if (found) solved.set(c * n + d, found)
  })

  const order = (id: string): number => units.numberOf.get(id)!
  const design_kW = (id: string): number => site.placements[order(id)]!.definition.load?.design_kW ?? 0
  const facts: ContingencyFacts[] = []
  const failing = certificate.failingPairs()
  for (let k = 0; k < failing.length; k += 2) {
    const [c, d] = [failing[k]!, failing[k + 1]!]
    const out = [ids[c]!, ids[d]!]
    const host = certificate.hostOf(c, d)
    const found =
      solved.get(c * n + d) ??
      (host === null ? joinSingles(out, singles[c], singles[d], order, design_kW) : { ...singles[host]!, out })
    if (found) facts.push(found)
  }
  return { facts, certificate }
}
