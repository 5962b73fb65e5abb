import type { CheckResult } from '../../engine/results'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { voltageFits } from '../../model/voltage-fits'
import type { SupplyPaths } from './supply-paths'

/** A live board, busway or the like that may feed what is new. */
export interface FeederCandidate {
  readonly id: string
  readonly at: PlanPoint
  /** True where it is of the kind that feeds the removed loads today. */
  readonly familiar: boolean
  /** The node and what it cannot live without, without what every candidate shares. */
  readonly chain: readonly string[]
}

/** Nearest candidates looked at; more would only be farther away. */
const mostCandidates = 16

/**
 * Live distribution equipment: of a kind that feeds loads on this site today, and no part of a pod. Where nothing is
 * fed yet, the ends of the distribution: conduits that feed no other.
 * @param into items that will be fed, for their voltage; a candidate of another voltage is left out while one fits
 */
export function feederCandidates(
  site: EffectiveSite,
  check: CheckResult,
  supply: SupplyPaths,
  wanted: {
    readonly removed: ReadonlySet<string>
    readonly near: PlanPoint
    readonly into: readonly EffectivePlacement[]
  },
): FeederCandidate[] {
  const { feedsOf, byId } = supply
  const kinds = new Set<string>()
  const familiar = new Set<string>()
  const upstream = new Set<string>()
  for (const [id, feeds] of feedsOf) {
    const consumer = byId.get(id)
    if (consumer && isConduit(consumer)) for (const { from } of feeds) upstream.add(from)
    if (!consumer || consumer.assemblyInstance || isConduit(consumer)) continue
    for (const { from } of feeds) {
      const category = byId.get(from)?.definition.category
      if (category === undefined) continue
      kinds.add(category)
      if (wanted.removed.has(id)) familiar.add(category)
    }
  }
  const live = site.placements.filter(
    (p) => isProvider(p) && !p.assemblyInstance && check.power.nodes[p.id]?.live === true,
  )
  const usual = live.filter((p) => kinds.has(p.definition.category))
  const standing = usual.length > 0 ? usual : live.filter((p) => isConduit(p) && !upstream.has(p.id))
  const fitting = standing.filter((p) => wanted.into.every((w) => voltageFits(p, w)))
  const usable = fitting.length > 0 ? fitting : standing
  const chains = usable.map((p) => supply.chain(p.id))
  const shared = new Set((chains[0] ?? []).filter((id) => chains.length > 1 && chains.every((c) => c.includes(id))))
  const spare = (p: EffectivePlacement): number => {
    const limit = check.power.nodes[p.id]?.limit
    return limit ? 1 - supply.remaining_kVA(p.id) / limit : 0
  }
  const rank = (p: EffectivePlacement): number =>
    distance_m(p.at, wanted.near) / 100 - 2 * spare(p) - (familiar.has(p.definition.category) ? 0.5 : 0)
  return usable
    .map((p) => ({ placement: p, rank: rank(p) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostCandidates)
    .map(({ placement }) => ({
      id: placement.id,
      at: placement.at,
      familiar: familiar.has(placement.definition.category),
      chain: supply.chain(placement.id).filter((id) => id === placement.id || !shared.has(id)),
    }))
}

const isProvider = (p: EffectivePlacement): boolean =>
  p.definition.power !== undefined && p.definition.power.role !== 'load'

const isConduit = (p: EffectivePlacement): boolean => p.definition.power?.role === 'conduit'
