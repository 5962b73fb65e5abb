import type { EffectiveSite } from '../../model/effective-site'
import type { ProtectedOverload } from '../facts'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { Overload } from '../results'
import { type ComponentLimit, loadOn } from './find-overloads'
import { memberIds } from './member-ids'

/**
 * Lists and overloads that many outages share. A board that is overloaded in normal operation is so in nearly every
 * outage, with the same loads behind it: unshared, the facts of a large overloaded site grow with outages x loads.
 * Kept from one sweep to the next, it also lets what an edit left alone be told by identity.
 */
export interface FactPool {
  /**
   * Starts a sweep and forgets the lists that the one before did not ask for.
   * @param isPartial where the sweep asks for some outages only: lists are forgotten then only where there have come to
   *   be twice as many ids as the last whole sweep asked for, since facts left alone go on holding theirs
   */
  begin(
    site: Pick<EffectiveSite, 'placements'>,
    network: Pick<SiteNetwork, 'units'>,
    normal: SiteState,
    isPartial?: boolean,
  ): void
  /** Ids of the units' members in document order; one list for units that agree in number and order. */
  ids(units: ArrayLike<number>): readonly string[]
  /** What a component carries beyond its limit in a state; one object where that is as in normal operation. */
  overload(limit: ComponentLimit, state: SiteState): Overload
  /** An overload with the loads behind it, shared as they are. @param loads from `ids` */
  behind(limit: ComponentLimit, overload: Overload, loads: readonly string[]): ProtectedOverload
}

interface List {
  /** Identities of the units, which tell them from one compilation to the next. */
  readonly identities: Int32Array
  readonly ids: readonly string[]
}

/** What a component carries beyond its limit in normal operation, and in every outage that leaves it alone. */
interface Usual {
  readonly overload: Overload
  behind?: ProtectedOverload
}

const NONE: readonly string[] = []

/** An empty pool. */
export function createFactPool(): FactPool {
  let lists = new Map<number, List[]>()
  let former = new Map<number, List[]>()
  let usual = new Map<ComponentLimit, Usual>()
  let formerly = new Map<ComponentLimit, Usual>()
  // Ids in `lists`, and those of the last whole sweep.
  let held = 0
  let whole = 0
  let of: { site: Pick<EffectiveSite, 'placements'>; network: Pick<SiteNetwork, 'units'>; normal: SiteState } | null =
    null

  const keep = (hash: number, list: List): readonly string[] => {
    const others = lists.get(hash)
    if (others) others.push(list)
    else lists.set(hash, [list])
    held += list.ids.length
    return list.ids
  }
  const forgetLists = () => {
    former = lists
    lists = new Map()
    held = 0
  }

  return {
    begin(site, network, normal, isPartial = false) {
      of = { site, network, normal }
      if (isPartial) {
        for (const [limit, { overload }] of usual) if (loadOn(limit, normal) !== overload.value) usual.delete(limit)
        whole ||= held
        if (held > 2 * whole) forgetLists()
        return
      }
      forgetLists()
      whole = 0
      formerly = usual
      usual = new Map()
    },
    ids(units) {
      if (units.length === 0) return NONE
      const { identity } = of!.network.units
      const hash = hashOf(units, identity)
      const known = find(lists, hash, units, identity)
      if (known) return known.ids
      const old = find(former, hash, units, identity)
      if (old) return keep(hash, old)
      const identities = new Int32Array(units.length)
      for (let k = 0; k < units.length; k++) identities[k] = identity[units[k]!]!
      return keep(hash, { identities, ids: memberIds(of!.site, of!.network, units) })
    },
    overload(limit, state) {
      const value = loadOn(limit, state)
      let known = usual.get(limit)
      if (!known) {
        const normally = loadOn(limit, of!.normal)
        const old = formerly.get(limit)
        known = old?.overload.value === normally ? old : { overload: toOverload(limit, normally) }
        usual.set(limit, known)
      }
      return known.overload.value === value ? known.overload : toOverload(limit, value)
    },
    behind(limit, overload, loads) {
      const known = usual.get(limit)
      if (known?.overload !== overload) return { overload, loads }
      if (known.behind?.loads !== loads) known.behind = { overload, loads }
      return known.behind
    },
  }
}

const toOverload = (limit: ComponentLimit, value: number): Overload => ({
  id: limit.id,
  network: limit.network,
  value,
  limit: limit.contingency,
  unit: limit.measure,
})

function hashOf(units: ArrayLike<number>, identity: Int32Array): number {
  let hash = units.length
  for (let k = 0; k < units.length; k++) hash = Math.imul(hash ^ identity[units[k]!]!, 0x9e3779b1)
  return hash
}

const find = (
  lists: ReadonlyMap<number, readonly List[]>,
  hash: number,
  units: ArrayLike<number>,
  identity: Int32Array,
): List | undefined => lists.get(hash)?.find(({ identities }) => isListOf(identities, units, identity))

function isListOf(identities: Int32Array, units: ArrayLike<number>, identity: Int32Array): boolean {
  if (identities.length !== units.length) return false
  for (let k = 0; k < identities.length; k++) if (identity[units[k]!] !== identities[k]) return false
  return true
}
