import type { ContingencyFacts } from '../../facts'
import type { Bookings } from '../../networks/affected/booking-trace'
import type { OutageReach } from '../outage-sweep'

/** What the outage of one component left when it was last solved; units and limits by their slots, halls by number. */
export interface OutageRecord {
  /** What rules are told of it; null where it harms nothing. */
  readonly fact: ContingencyFacts | null
  /** Units touched in the power and in the coolant network, halls, and units that are served no more. */
  readonly power: Int32Array
  readonly rerouted: Int32Array
  readonly coolant: Int32Array
  readonly halls: Int32Array
  readonly lost: Int32Array
  readonly bookings: Bookings
  /** Limits on which it put loads, and the loads. */
  readonly limits: Int32Array
  readonly loads: Float64Array
}

/** What an outage reached, by the numbers that units and limits have now. */
export interface SolvedOutage {
  readonly fact: ContingencyFacts | null
  readonly reach: OutageReach
  /** Places of limits and the loads that it put on them. */
  readonly noted: { readonly places: Int32Array; readonly loads: Float64Array }
}

/** @param unitSlot slot of each unit @param limitSlot slot of each place in the list of limits */
export function recordOutage(
  { fact, reach, noted }: SolvedOutage,
  unitSlot: Int32Array,
  limitSlot: Int32Array,
): OutageRecord {
  const { power, coolant, halls, lost } = reach
  const slots = ({ items, count }: OutageReach['lost']) => translated(items.slice(0, count), unitSlot)
  const bookings = power.trace.copy()
  translated(bookings.from, unitSlot)
  translated(bookings.to, unitSlot)
  return {
    fact,
    power: slots(power.touched),
    rerouted: slots(power.rerouted),
    coolant: slots(coolant.touched),
    halls: halls.touched.items.slice(0, halls.touched.count),
    lost: slots(lost),
    bookings,
    limits: translated(noted.places, limitSlot),
    loads: noted.loads,
  }
}

/** Puts what each number stands for in its place. */
function translated(list: Int32Array, by: Int32Array): Int32Array {
  for (let i = 0; i < list.length; i++) list[i] = by[list[i]!]!
  return list
}
