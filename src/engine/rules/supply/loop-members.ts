import { lastPer } from '../../../memo/last-per'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import type { Watched } from '../incremental/watched'
import { placementsOf } from '../plan/placed-items'
import { append, type SiteIndex } from '../site-index'
import { portionsInUse } from './portions-in-use'

/** A rack on a cooler's loop. */
export interface LoopMember {
  readonly rack: EffectivePlacement
  /** Part of the rack's coolant that comes from this cooler in normal operation, 0 to 1. */
  readonly part: number
  /** Liquid heat of the rack that this cooler takes, kW. */
  readonly heat_kW: number
}

interface CoolerPortion {
  readonly cooler: string
  readonly part: number
}

/** What the members of loops rest on. */
export const loopMemberFields = [
  'liquid',
  'connection.from',
  'connection.share',
  'connection.standby',
  'item.heat',
  'item.id',
  'item.liquidCooling',
  'item.load',
] as const satisfies readonly Watched[]

/**
 * Live racks by the cooler that feeds them in normal operation, directly or through manifolds: one loop each, since
 * behind a cooler's plate runs another loop. Worked out once per solved site, O(placements + connections).
 */
export const loopMembers = lastPer(
  (facts: EngineFacts, index: SiteIndex): ReadonlyMap<string, readonly LoopMember[]> => {
    const coolersOf = coolerPortions(facts, index)
    const loops = new Map<string, LoopMember[]>()
    for (const rack of placementsOf(index, givesHeat)) {
      const heat_kW = liquidHeat_kW(rack.definition)
      if (!facts.liquid[rack.id]?.live) continue
      for (const { cooler, part } of coolersOf(rack.id)) append(loops, cooler, { rack, part, heat_kW: heat_kW * part })
    }
    return loops
  },
)

const liquidHeat_kW = ({ load, heat }: Item): number => (load?.design_kW ?? 0) * (heat?.liquidFraction ?? 0)
const givesHeat = (item: Item): boolean => liquidHeat_kW(item) !== 0

function coolerPortions({ liquid }: EngineFacts, { byId, coolantInto }: SiteIndex) {
  const isLive = (id: string) => liquid[id]?.live ?? false
  const throughManifold = new Map<string, readonly CoolerPortion[]>()
  const portionsOf = (id: string): readonly CoolerPortion[] => {
    const feeds = coolantInto.get(id) ?? []
    const portions: CoolerPortion[] = []
    for (const { connection, part } of portionsInUse(feeds, isLive)) {
      const { from } = connection
      if (byId.get(from)?.definition.liquidCooling) portions.push({ cooler: from, part })
      else for (const inner of behind(from)) portions.push({ cooler: inner.cooler, part: inner.part * part })
    }
    return portions
  }
  const behind = (manifold: string): readonly CoolerPortion[] => {
    const done = throughManifold.get(manifold)
    if (done) return done
    throughManifold.set(manifold, []) // where manifolds close a circle, cooling/network-loop says so
    const portions = portionsOf(manifold)
    throughManifold.set(manifold, portions)
    return portions
  }
  return portionsOf
}
