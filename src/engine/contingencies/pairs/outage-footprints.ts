import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import type { OutageReach } from '../outage-sweep'

/**
 * Where each single outage leaves its mark. Places are the units in the power network, the units in the coolant network
 * and the halls, in this order.
 */
export interface OutageFootprints {
  /** Outages that reach beyond what can be told by places: they meet every other. */
  readonly boundless: readonly number[]
  /** Outages at each place that only carries more or less, that died, or that draws from other providers. */
  readonly loaded: MarksByPlace
  readonly rerouted: MarksByPlace
  /**
   * By how much the load at a place rises at most, kW or kVA, beside `loaded`: what falls counts as nothing, since
   * P and Q that both fall never make a load larger.
   */
  readonly rise: Float64Array
  /**
   * Pairs `[host, idle, ...]`: while the host is out, the other component is dead in every network, so that taking it
   * out as well changes nothing.
   */
  readonly idle: readonly number[]
  /** How many places each outage touches: what it costs to solve. */
  readonly reach: Int32Array
  /** IT loads that each outage leaves unserved and normal operation does not, as units. */
  readonly lost: readonly (readonly number[])[]
}

/** Outages at each place: those at `p` are `outages[start[p]] .. outages[start[p + 1] - 1]`. */
export interface MarksByPlace {
  readonly start: Int32Array
  readonly outages: Int32Array
}

/** Takes the footprints down while single outages are swept, in order. */
export interface FootprintRecorder {
  /** Takes down what the outage of one component reached; null where all of it was solved anew. */
  note(outage: number, state: SiteState, reach: OutageReach | null): void
  footprints(): OutageFootprints
}

/** @param normal normal operation, solved */
export function createFootprintRecorder(network: SiteNetwork, normal: SiteState): FootprintRecorder {
  const n = network.units.size
  const places = 2 * n + network.hallIds.length
  const numberOf = new Int32Array(n).fill(-1)
  for (let i = 0; i < network.components.length; i++) numberOf[network.components[i]!] = i
  const loaded: Marks = { places: [], outages: [], rises: [] }
  const rerouted: Marks = { places: [], outages: [], rises: [] }
  const boundless: number[] = []
  const idle: number[] = []
  const lost: number[][] = []
  const reaches = new Int32Array(network.components.length)

  const isDead = (u: number, state: SiteState): boolean =>
    !state.power.live[u] && !state.coolant.live[u] && !state.air.live[u]
  const noteIdle = (outage: number, u: number, state: SiteState): void => {
    const other = numberOf[u]!
    if (other >= 0 && other !== outage && isDead(u, state)) idle.push(outage, other)
  }
  const lostUnits = (state: SiteState, reach: OutageReach | null): number[] => {
    if (reach) return [...reach.lost.items.subarray(0, reach.lost.count)]
    const units: number[] = []
    for (let u = 0; u < n; u++) if (normal.served[u] && !state.served[u]) units.push(u)
    return units
  }
  const put = (marks: Marks, outage: number, place: number, rise: number): void => {
    marks.places.push(place)
    marks.outages.push(outage)
    marks.rises.push(rise)
  }

  return {
    note(outage, state, reach) {
      lost[outage] = lostUnits(state, reach)
      if (!reach) {
        boundless.push(outage)
        // A loop is told with every pair that shows it.
        if (state.power.loop.length + state.coolant.loop.length > 0) return
        for (const u of network.components) noteIdle(outage, u, state)
        return
      }
      const { power, coolant, halls } = reach
      reaches[outage] = power.touched.count + coolant.touched.count + halls.touched.count
      for (let i = 0; i < power.touched.count; i++) {
        const u = power.touched.items[i]!
        const dP = more(state.power.outP_kW[u]!, normal.power.outP_kW[u]!)
        const dQ = more(state.power.outQ_kvar[u]!, normal.power.outQ_kvar[u]!)
        put(loaded, outage, u, Math.sqrt(dP * dP + dQ * dQ))
      }
      for (let i = 0; i < coolant.touched.count; i++) {
        const u = coolant.touched.items[i]!
        put(loaded, outage, n + u, more(state.coolant.outP_kW[u]!, normal.coolant.outP_kW[u]!))
      }
      for (let i = 0; i < halls.touched.count; i++) {
        const h = halls.touched.items[i]!
        put(loaded, outage, 2 * n + h, more(state.hallHeat_kW[h]!, normal.hallHeat_kW[h]!))
      }
      for (let i = 0; i < power.rerouted.count; i++) {
        put(rerouted, outage, power.rerouted.items[i]!, 0)
        noteIdle(outage, power.rerouted.items[i]!, state)
      }
      for (let i = 0; i < coolant.rerouted.count; i++) {
        put(rerouted, outage, n + coolant.rerouted.items[i]!, 0)
        noteIdle(outage, coolant.rerouted.items[i]!, state)
      }
      for (let i = 0; i < halls.rerouted.count; i++) put(rerouted, outage, 2 * n + halls.rerouted.items[i]!, 0)
    },
    footprints() {
      const byPlace = sortByPlace(loaded, places)
      return {
        boundless,
        loaded: byPlace,
        rise: byPlace.rise,
        rerouted: sortByPlace(rerouted, places),
        idle,
        reach: reaches,
        lost,
      }
    },
  }
}

const more = (now: number, before: number): number => Math.max(0, now - before)

interface Marks {
  readonly places: number[]
  readonly outages: number[]
  readonly rises: number[]
}

/** Counting sort. */
function sortByPlace({ places, outages, rises }: Marks, count: number): MarksByPlace & { readonly rise: Float64Array } {
  const start = new Int32Array(count + 1)
  for (let k = 0; k < places.length; k++) start[places[k]! + 1]!++
  for (let p = 0; p < count; p++) start[p + 1]! += start[p]!
  const next = start.slice()
  const sorted = new Int32Array(places.length)
  const rise = new Float64Array(places.length)
  for (let k = 0; k < places.length; k++) {
    const to = next[places[k]!]!++
    sorted[to] = outages[k]!
    rise[to] = rises[k]!
  }
  return { start, outages: sorted, rise }
}
