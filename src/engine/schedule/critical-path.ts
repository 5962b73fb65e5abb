import type { ActivityNetwork } from './activity-network'
import { cleanDays } from './occupied-days'

/** Early and late times of one activity, in working-day offsets from the project start. */
export interface ActivityTimes {
  readonly earlyStart: number
  readonly lateStart: number
  readonly totalFloat: number
  readonly freeFloat: number
  readonly critical: boolean
}

export interface CriticalPath {
  /** The latest early finish. */
  readonly finish: number
  /** In the order in which the activities were given. */
  readonly times: readonly ActivityTimes[]
}

/**
 * Critical-path method over all four link types with lags. With s = start, f = s + duration and lag L a link asks
 * FS: s_j ≥ f_i + L, SS: s_j ≥ s_i + L, FF: f_j ≥ f_i + L, SF: f_j ≥ s_i + L. Nothing starts before offset 0 or its
 * `notBefore`. Late dates run back from the latest early finish; free float is the smallest slack of a link to a
 * successor, or to the project finish where there is none; critical is what has no total float.
 */
export function criticalPath(network: ActivityNetwork): CriticalPath {
  const { count, duration, linkFrom, linkStart } = network
  const early = new Float64Array(count)
  let finish = 0
  for (let j = 0; j < count; j++) {
    let start = network.notBefore[j]!
    for (let k = linkStart[j]!; k < linkStart[j + 1]!; k++)
      start = Math.max(start, early[linkFrom[k]!]! + startGap(network, k, j))
    early[j] = start
    finish = Math.max(finish, start + duration[j]!)
  }

  const late = duration.map((days) => finish - days)
  const free = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  for (let j = count - 1; j >= 0; j--)
    for (let k = linkStart[j]!; k < linkStart[j + 1]!; k++) {
      const i = linkFrom[k]!
      const gap = startGap(network, k, j)
      late[i] = Math.min(late[i]!, late[j]! - gap)
      free[i] = Math.min(free[i]!, early[j]! - early[i]! - gap)
    }

  const times: ActivityTimes[] = new Array(count)
  network.order.forEach((index, p) => {
    const totalFloat = cleanDays(late[p]! - early[p]!)
    const toProjectFinish = finish - early[p]! - duration[p]!
    const freeFloat = cleanDays(Number.isFinite(free[p]!) ? free[p]! : toProjectFinish)
    times[index] = { earlyStart: early[p]!, lateStart: late[p]!, totalFloat, freeFloat, critical: totalFloat === 0 }
  })
  return { finish, times }
}

/** How long after its predecessor's start the successor `j` of link `k` may start at the earliest. */
const startGap = (network: ActivityNetwork, k: number, j: number): number =>
  network.linkLag[k]! +
  (network.fromFinish[k] ? network.duration[network.linkFrom[k]!]! : 0) -
  (network.toFinish[k] ? network.duration[j]! : 0)
