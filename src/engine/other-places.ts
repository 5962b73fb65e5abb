import type { EffectivePlacement, EffectiveSite } from '../model/effective-site'
import type { SiteNetwork } from './networks/site-network'
import type { SiteState } from './networks/site-state'
import { formerPlaces } from './networks/units/former-places'

/** A site solved in normal operation, as far as the results of its placements show it. */
export interface SolvedPlaces {
  readonly placements: EffectiveSite['placements']
  readonly network: SiteNetwork
  readonly state: SiteState
  readonly supply_C: Float64Array
  readonly flow_lpm: Float64Array
}

/** What an edit did to the results of a site's placements. */
export interface OtherPlaces {
  /** Places of those whose results may be other, or that are new. */
  readonly places: readonly number[]
  /** Ids of those that are gone. */
  readonly gone: readonly string[]
}

/** Finds whose unit came out otherwise, or whose item did, between two solved sites. O(placements + units). */
export function findOtherPlaces(before: SolvedPlaces, now: SolvedPlaces): OtherPlaces {
  const { unitOf } = now.network.units
  const former = formerPlaces(before.placements, now.placements)
  const unitBefore = before.network.units.unitOf
  const equal = equalUnits(before, now, former)
  const places: number[] = []
  let kept = 0
  for (let i = 0; i < former.length; i++) {
    const k = former[i]!
    if (k >= 0) kept++
    if (k >= 0 && equal[unitOf[i]!] === unitBefore[k] && sameItem(now.placements[i]!, before.placements[k]!)) continue
    places.push(i)
  }
  return { places, gone: kept === before.placements.length ? [] : goneIds(before, now, former) }
}

const sameItem = (a: EffectivePlacement, b: EffectivePlacement): boolean => a === b || a.definition === b.definition

/** The unit before of each unit's first member; -1 where the unit came out otherwise than that one. */
function equalUnits(before: SolvedPlaces, now: SolvedPlaces, former: Int32Array): Int32Array {
  const { size, members } = now.network.units
  const unitBefore = before.network.units.unitOf
  const equal = new Int32Array(size)
  for (let u = 0; u < size; u++) {
    const place = former[members[u]![0]!]!
    equal[u] = place < 0 ? -1 : unitBefore[place]!
  }
  const others = columnsOf(before)
  for (const [k, column] of columnsOf(now).entries()) {
    const other = others[k]!
    for (let u = 0; u < size; u++) {
      const v = equal[u]!
      if (v >= 0 && !Object.is(column[u], other[v])) equal[u] = -1
    }
  }
  return equal
}

function goneIds(before: SolvedPlaces, now: SolvedPlaces, former: Int32Array): string[] {
  const kept = new Uint8Array(before.placements.length)
  for (const k of former) if (k >= 0) kept[k] = 1
  const { numberOf } = now.network.units
  return before.placements.filter(({ id }, k) => !kept[k] && !numberOf.has(id)).map((p) => p.id)
}

/** All that the results of a unit's members are made of, beside their items. */
function columnsOf({ network, state, supply_C, flow_lpm }: SolvedPlaces): readonly (Float64Array | Uint8Array)[] {
  const { units, coolant } = network
  const isFolded = new Uint8Array(units.size)
  const isInLoop = new Uint8Array(units.size)
  for (let u = 0; u < units.size; u++) {
    if (units.members[u]!.length > 1) isFolded[u] = 1
    if (hasPipes(coolant, u)) isInLoop[u] = 1
  }
  return [
    state.power.live,
    state.power.outP_kW,
    state.power.outQ_kvar,
    state.power.inP_kW,
    state.coolant.live,
    state.coolant.outP_kW,
    state.coolant.inP_kW,
    state.air.outP_kW,
    state.coolingService,
    supply_C,
    flow_lpm,
    isFolded,
    isInLoop,
  ]
}

/** True where coolant connections lead to or from a unit. */
export const hasPipes = ({ inStart, outStart }: SiteNetwork['coolant'], u: number): boolean =>
  outStart[u + 1]! > outStart[u]! || inStart[u + 1]! > inStart[u]!
