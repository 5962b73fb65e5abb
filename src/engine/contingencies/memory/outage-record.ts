import type { ContingencyFacts } from '../../facts'
import type { Bookings } from '../../networks/affected/booking-trace'
import type { OutageReach } from '../outage-sweep'

/** What the outage of one component left when it was last solved. */
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
  /** Loads that it put on limits, by their places. */
  readonly places: Int32Array
  readonly loads: Float64Array
}

export function recordOutage(
  reach: OutageReach,
  fact: ContingencyFacts | null,
  noted: Pick<OutageRecord, 'places' | 'loads'>,
): OutageRecord {
  const { power, coolant, halls, lost } = reach
  const copy = ({ items, count }: OutageReach['lost']) => items.slice(0, count)
  return {
    fact,
    power: copy(power.touched),
    rerouted: copy(power.rerouted),
    coolant: copy(coolant.touched),
    halls: copy(halls.touched),
    lost: copy(lost),
    bookings: power.trace.copy(),
    ...noted,
  }
}

/** Numbers a record's units anew, in place; false where one of them is gone. @param now number of each unit of before */
export function renumberRecord(record: OutageRecord, now: Int32Array): boolean {
  const { power, rerouted, coolant, lost, bookings } = record
  for (const list of [power, rerouted, coolant, lost, bookings.from, bookings.to])
    for (let i = 0; i < list.length; i++) {
      const u = now[list[i]!]!
      if (u < 0) return false
      list[i] = u
    }
  return true
}
