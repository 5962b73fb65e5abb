import type { WorstLoads } from '../worst-loads'

/** Passes the loads of outages on, and keeps those of the outage that was begun last. */
export interface NotedLoads extends Pick<WorstLoads, 'begin' | 'note'> {
  /** Places of the limits that were noted, and the loads on them. */
  copy(): { readonly places: Int32Array; readonly loads: Float64Array }
}

/** @param most how many loads one outage may note */
export function createNotedLoads(worst: WorstLoads, most: number): NotedLoads {
  const places = new Int32Array(most)
  const loads = new Float64Array(most)
  let count = 0
  return {
    begin(out) {
      count = 0
      worst.begin(out)
    },
    note(place, load) {
      places[count] = place
      loads[count++] = load
      worst.note(place, load)
    },
    copy: () => ({ places: places.slice(0, count), loads: loads.slice(0, count) }),
  }
}
