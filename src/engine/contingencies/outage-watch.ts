import type { NodeList } from '../networks/affected/node-list'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { SupplyState } from '../networks/supply-state'
import { type ComponentLimit, exceeds, loadOn } from './find-overloads'
import type { OutageReach } from './outage-sweep'
import type { WorstLoads } from './worst-loads'

/**
 * Reads unserved loads and overloads off each state of a sweep. Where the reach of an outage is known, only what it
 * touched is looked at; the rest is as in normal operation, which is read once.
 */
export interface OutageWatch {
  /** Units of IT loads that are not served, rising. */
  unserved(state: SiteState, reach: OutageReach | null): readonly number[]
  /** Places of the limits that are exceeded, rising. @param worst takes note of every load that may be new */
  exceeded(state: SiteState, reach: OutageReach | null, worst?: Pick<WorstLoads, 'note'>): readonly number[]
}

const NONE: readonly number[] = []
const rising = (a: number, b: number): number => a - b

/** @param normal normal operation, solved */
export function createOutageWatch(
  network: SiteNetwork,
  limits: readonly ComponentLimit[],
  normal: SiteState,
): OutageWatch {
  const { all, ofPower, ofCoolant, ofHall, unit, isApparent, usable } = placesOf(limits, network)
  const isOver = (i: number, state: SiteState): boolean => exceeds(loadOn(limits[i]!, state), usable[i]!)
  const overAlready = [...all].filter((i) => isOver(i, normal))
  const seen = new Int32Array(limits.length)
  let look = 0
  let over: number[] = []
  const unservedUnits = (state: SiteState) => {
    const units: number[] = []
    for (let u = 0; u < network.units.size; u++) if (network.isIt[u] && !state.served[u]) units.push(u)
    return units
  }
  const unservedAlready = unservedUnits(normal)
  /** Looks at the limits of what an outage touched. */
  const see = (
    { start, places }: Places,
    { items, count }: NodeList,
    { outP_kW, outQ_kvar }: SupplyState,
    worst?: Pick<WorstLoads, 'note'>,
  ): void => {
    for (let t = 0; t < count; t++) {
      const x = items[t]!
      for (let k = start[x]!; k < start[x + 1]!; k++) {
        const i = places[k]!
        seen[i] = look
        const p = outP_kW[unit[i]!]!
        const q = isApparent[i] ? outQ_kvar[unit[i]!]! : 0
        const load = isApparent[i] ? Math.sqrt(p * p + q * q) : p
        worst?.note(i, load)
        if (exceeds(load, usable[i]!)) over.push(i)
      }
    }
  }

  return {
    unserved(state, reach) {
      if (!reach) return unservedUnits(state)
      if (reach.lost.count === 0) return unservedAlready
      const units = unservedAlready.slice()
      for (let i = 0; i < reach.lost.count; i++) units.push(reach.lost.items[i]!)
      return units.sort(rising)
    },
    exceeded(state, reach, worst) {
      if (!reach) {
        const over: number[] = []
        for (const i of all) {
          worst?.note(i, loadOn(limits[i]!, state))
          if (isOver(i, state)) over.push(i)
        }
        return over
      }
      look++
      if (over.length > 0) over = []
      see(ofPower, reach.power.touched, state.power, worst)
      see(ofCoolant, reach.coolant.touched, state.coolant, worst)
      see(ofHall, reach.halls.touched, state.air, worst)
      if (over.length === 0 && overAlready.length === 0) return NONE
      return [...over, ...overAlready.filter((i) => seen[i] !== look)].sort(rising)
    },
  }
}

interface Places {
  /** Places of the limits at `x`: `places[start[x] .. start[x + 1] - 1]`. */
  readonly start: Int32Array
  readonly places: Int32Array
}

interface LimitPlaces {
  readonly size: number
  /** Hall of each limit. */
  readonly halls: Int32Array
  readonly all: Int32Array
  readonly ofPower: Places
  readonly ofCoolant: Places
  readonly ofHall: Places
  /** The unit of each limit, 1 where its load is apparent power (as `loadOn` reads it), and what it allows while something is out. */
  readonly unit: Int32Array
  readonly isApparent: Uint8Array
  readonly usable: Float64Array
}

/** Limits that an edit left alone stay the same list, and stand where they stood as long as the halls do. */
const limitPlaces = new WeakMap<readonly ComponentLimit[], LimitPlaces>()

function placesOf(limits: readonly ComponentLimit[], { units, hallIds, hallOf }: SiteNetwork): LimitPlaces {
  const known = limitPlaces.get(limits)
  if (known?.size === units.size && limits.every((l, i) => hallOf[l.unit] === known.halls[i])) return known
  const count = limits.length
  const [halls, all, unit] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const [power, coolant, air] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const isApparent = new Uint8Array(count)
  const usable = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const limit = limits[i]!
    halls[i] = hallOf[limit.unit]!
    all[i] = i
    unit[i] = limit.unit
    power[i] = limit.network === 'power' ? limit.unit : -1
    coolant[i] = limit.network === 'liquid' ? limit.unit : -1
    air[i] = limit.network === 'air' ? halls[i]! : -1
    isApparent[i] = limit.measure === 'kVA' ? 1 : 0
    usable[i] = limit.contingency
  }
  const made = {
    size: units.size,
    halls,
    all,
    ofPower: placesBy(power, units.size),
    ofCoolant: placesBy(coolant, units.size),
    ofHall: placesBy(air, hallIds.length),
    unit,
    isApparent,
    usable,
  }
  limitPlaces.set(limits, made)
  return made
}

/** Sorts places in the list of limits by where the limits stand; -1 leaves one out. */
function placesBy(where: Int32Array, size: number): Places {
  const start = new Int32Array(size + 1)
  for (const x of where) if (x >= 0) start[x + 1]!++
  for (let x = 0; x < size; x++) start[x + 1]! += start[x]!
  const places = new Int32Array(start[size]!)
  const next = start.slice()
  for (let i = 0; i < where.length; i++) if (where[i]! >= 0) places[next[where[i]!]!++] = i
  return { start, places }
}
