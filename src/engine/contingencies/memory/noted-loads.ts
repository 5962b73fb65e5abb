import type { WorstLoads } from '../worst-loads'

/** Passes the loads of outages on, and keeps those of the outage that was begun last. */
export interface NotedLoads extends Pick<WorstLoads, 'begin' | 'note'> {
  /** How many were noted of that outage; places of their limits and the loads on them, in the first rows. */
  readonly count: number
  readonly places: Int32Array
  readonly loads: Float64Array
}

/** @param most how many loads one outage may note */
export function createNotedLoads(worst: WorstLoads, most: number): NotedLoads {
  const places = new Int32Array(most)
  const loads = new Float64Array(most)
  let count = 0
  return {
    get count() {
      return count
    },
    places,
    loads,
    begin(out) {
      count = 0
      worst.begin(out)
    },
    note(place, load) {
      places[count] = place
      loads[count++] = load
      worst.note(place, load)
    },
  }
}
