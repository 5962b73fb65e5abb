import type { SiteNetwork } from '../site-network'
import { createSiteState, type SiteState } from '../site-state'
import { type AffectedSupply, createAffectedSupply } from './affected-supply'
import { createNodeList, type NodeList } from './node-list'

/**
 * The three networks re-solved after an outage, by what the outage reaches. Power first; what loses power leaves the
 * cooling networks; halls whose heat or coolers changed share their heat anew.
 */
export interface AffectedSite {
  /** Everything in service. */
  readonly base: SiteState
  /** After the outage; equal to `base` outside what was touched. */
  readonly state: SiteState
  /** Units whose power results, whose coolant results may differ from the base. */
  readonly power: Reached & Pick<AffectedSupply, 'trace'>
  readonly coolant: Reached
  /** Halls whose heat changed, so that the results of their air coolers may, and of these those whose air coolers did. */
  readonly halls: Reached
  /** Units that are served in the base and no longer are. */
  readonly lost: NodeList
  /** @returns false where standby connections come into play and the full solver must answer */
  takeOut(units: readonly number[]): boolean
  restore(): void
}

/** What an outage touched in one network, and what of it died or draws from other providers than before. */
export interface Reached {
  readonly touched: NodeList
  readonly rerouted: NodeList
}

/**
 * Null where normal operation itself leans on standby connections or has a loop: there the full solver serves.
 * @param base normal operation, solved; it is read and never written
 */
export function createAffectedSite(network: SiteNetwork, base: SiteState): AffectedSite | null {
  const { units, hallOf, needsPower, needsLiquid, needsAir, warmsByLoss, airLoad_kW, air } = network
  const acyclic = [network.power, network.coolant].every((g) => g.order.length === g.size)
  if (
    base.power.usesStandby ||
    base.coolant.usesStandby ||
    base.power.loop.length ||
    base.coolant.loop.length ||
    !acyclic
  )
    return null
  const n = units.size
  const power = createAffectedSupply(network.power, network.powerDemand, base.power)
  const coolant = createAffectedSupply(network.coolant, network.coolantDemand, base.coolant)
  const shared = { power: power.state, coolant: coolant.state, airDemand: base.airDemand }
  const state: SiteState = createSiteState(network, shared)
  state.coolingService.set(base.coolingService)
  state.served.set(base.served)
  state.hallHeat_kW.set(base.hallHeat_kW)
  for (const key of ['live', 'outP_kW'] as const) state.air[key].set(base.air[key] as never)
  const inHall = unitsByHall(network)
  const lost = createNodeList(n)
  const leaving = createNodeList(n)
  const halls = createNodeList(network.hallIds.length)
  const hallsWithOtherCoolers = createNodeList(network.hallIds.length)

  const { served, coolingService, hallHeat_kW } = state
  const { live, inP_kW, outP_kW } = power.state
  const usual = base.power
  /** By how much unit `u` warms its hall more than usual, kW. */
  const moreHeat_kW = (u: number): number => {
    const now = live[u] ? airLoad_kW[u]! + (warmsByLoss[u] ? inP_kW[u]! - outP_kW[u]! : 0) : 0
    const before = usual.live[u] ? airLoad_kW[u]! + (warmsByLoss[u] ? usual.inP_kW[u]! - usual.outP_kW[u]! : 0) : 0
    return now - before
  }

  const judgeServed = (u: number): void => {
    // Only what was served can still be marked so.
    if (!served[u]) return
    const isServed =
      live[u] && (!needsLiquid[u] || coolant.state.live[u]) && (!needsAir[u] || state.air.live[n + hallOf[u]!])
    if (isServed) return
    served[u] = 0
    lost.add(u)
  }

  const shareHallHeat = (h: number): void => {
    const node = n + h
    let shares = 0
    for (let e = air.inStart[node]!; e < air.inStart[node + 1]!; e++) {
      const cooler = air.inFrom[e]!
      state.air.live[cooler] = state.coolingService[cooler]!
      if (state.air.live[cooler]) shares += air.inShare[e]!
    }
    let live = 0
    for (let e = air.inStart[node]!; e < air.inStart[node + 1]!; e++) {
      const cooler = air.inFrom[e]!
      if (state.air.live[cooler]) live = 1
      const part = state.air.live[cooler] && shares > 0 ? air.inShare[e]! / shares : 0
      state.air.outP_kW[cooler] = state.hallHeat_kW[h]! * part
    }
    if (live === state.air.live[node]) return
    state.air.live[node] = live
    for (const u of inHall[h]!) judgeServed(u)
  }

  return {
    base,
    state,
    power,
    coolant,
    halls: { touched: halls, rerouted: hallsWithOtherCoolers },
    lost,
    takeOut(out) {
      if (!power.remove(out)) return false
      for (const u of out) leaving.add(u)
      for (let i = 0; i < power.rerouted.count; i++) {
        const u = power.rerouted.items[i]!
        if (!live[u] && needsPower[u]) leaving.add(u)
      }
      const { items, count } = power.touched
      for (let i = 0; i < count && hallHeat_kW.length > 0; i++) {
        const u = items[i]!
        const h = hallOf[u]!
        if (h < 0) continue
        const change = moreHeat_kW(u)
        if (change === 0) continue
        hallHeat_kW[h]! += change
        halls.add(h)
      }
      for (let i = 0; i < leaving.count; i++) {
        const u = leaving.items[i]!
        coolingService[u] = 0
        if (!base.air.live[u] || hallOf[u]! < 0) continue
        halls.add(hallOf[u]!)
        hallsWithOtherCoolers.add(hallOf[u]!)
      }
      if (!coolant.remove(leaving.items, leaving.count)) return false
      for (const { rerouted } of [power, coolant])
        for (let i = 0; i < rerouted.count; i++) judgeServed(rerouted.items[i]!)
      for (let i = 0; i < halls.count; i++) shareHallHeat(halls.items[i]!)
      return true
    },
    restore() {
      for (let i = 0; i < leaving.count; i++)
        state.coolingService[leaving.items[i]!] = base.coolingService[leaving.items[i]!]!
      for (let i = 0; i < lost.count; i++) state.served[lost.items[i]!] = 1
      for (let i = 0; i < halls.count; i++) {
        const h = halls.items[i]!
        state.hallHeat_kW[h] = base.hallHeat_kW[h]!
        const node = n + h
        state.air.live[node] = base.air.live[node]!
        for (let e = air.inStart[node]!; e < air.inStart[node + 1]!; e++) {
          const cooler = air.inFrom[e]!
          state.air.live[cooler] = base.air.live[cooler]!
          state.air.outP_kW[cooler] = base.air.outP_kW[cooler]!
        }
      }
      for (const list of [halls, hallsWithOtherCoolers, lost, leaving]) list.clear()
      power.restore()
      coolant.restore()
    },
  }
}

function unitsByHall(network: SiteNetwork): readonly (readonly number[])[] {
  const byHall: number[][] = network.hallIds.map(() => [])
  for (let u = 0; u < network.units.size; u++) if (network.hallOf[u]! >= 0) byHall[network.hallOf[u]!]!.push(u)
  return byHall
}
