import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import type { OutageReach } from '../outage-sweep'

/**
 * Where each single outage leaves its mark. Places are the units in the power network, the units in the coolant network
 * and the halls, in this order.
 */
export interface OutageFootprints {
  /** Takes down what the outage of one component reached; null where all of it was solved anew. */
  note(outage: number, state: SiteState, reach: OutageReach | null): void
  /** Outages that reach beyond what can be told by places: they meet every other. */
  readonly boundless: readonly number[]
  /** Outages at each place that only carries more or less, that died, or that draws from other providers. */
  readonly loaded: readonly (readonly number[])[]
  readonly rerouted: readonly (readonly number[])[]
  /**
   * By how much the load at a place rises at most, kW or kVA, beside `loaded`: what falls counts as nothing, since
   * P and Q that both fall never make a load larger.
   */
  readonly rise: readonly (readonly number[])[]
}

export const placeCount = (network: SiteNetwork): number => 2 * network.units.size + network.hallIds.length

export function createOutageFootprints(network: SiteNetwork, normal: SiteState): OutageFootprints {
  const n = network.units.size
  const lists = (): number[][] => Array.from({ length: placeCount(network) }, () => [])
  const loaded = lists()
  const rerouted = lists()
  const rise = lists()
  const boundless: number[] = []
  const more = (now: number, before: number): number => Math.max(0, now - before)

  return {
    boundless,
    loaded,
    rerouted,
    rise,
    note(outage, state, reach) {
      if (!reach) {
        boundless.push(outage)
        return
      }
      const put = (place: number, by: number): void => {
        loaded[place]!.push(outage)
        rise[place]!.push(by)
      }
      const { power, coolant, halls } = reach
      for (let i = 0; i < power.touched.count; i++) {
        const u = power.touched.items[i]!
        const dP = more(state.power.outP_kW[u]!, normal.power.outP_kW[u]!)
        const dQ = more(state.power.outQ_kvar[u]!, normal.power.outQ_kvar[u]!)
        put(u, Math.sqrt(dP * dP + dQ * dQ))
      }
      for (let i = 0; i < coolant.touched.count; i++) {
        const u = coolant.touched.items[i]!
        put(n + u, more(state.coolant.outP_kW[u]!, normal.coolant.outP_kW[u]!))
      }
      for (let i = 0; i < halls.touched.count; i++) {
        const h = halls.touched.items[i]!
        put(2 * n + h, more(state.hallHeat_kW[h]!, normal.hallHeat_kW[h]!))
      }
      for (let i = 0; i < power.rerouted.count; i++) rerouted[power.rerouted.items[i]!]!.push(outage)
      for (let i = 0; i < coolant.rerouted.count; i++) rerouted[n + coolant.rerouted.items[i]!]!.push(outage)
      for (let i = 0; i < halls.rerouted.count; i++) rerouted[2 * n + halls.rerouted.items[i]!]!.push(outage)
    },
  }
}
