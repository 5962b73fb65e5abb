import { createRandom } from '../simulation/random'
import { triangularInverse } from '../simulation/triangular-inverse'
import type { ActivityNetwork } from './activity-network'
import { lastDay } from './occupied-days'

/** Low and high duration of each activity, in the order in which they were given; the network holds the likely one. */
export interface DurationSpread {
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

export interface ScheduleSimulation {
  /** Last working day of the project in each run, rising. */
  readonly lastDays: Float64Array
  /** Share of the runs in which each activity was critical, in the order in which they were given. */
  readonly criticality: Float64Array
}

/** Runs worked side by side: a tile of 64 keeps the times of 2,000 activities in the second-level cache. */
const LANES = 64
const CRITICAL_DAYS = 1e-6

/**
 * Monte-Carlo over triangular durations, drawn independently; a duration whose low and high are equal stays fixed.
 * Same network, spread and seed, same answer.
 */
export function simulateSchedule(
  network: ActivityNetwork,
  spread: DurationSpread,
  options: { readonly seed: number; readonly draws: number },
): ScheduleSimulation {
  const { count, order } = network
  const random = createRandom(options.seed)
  const lastDays = new Float64Array(options.draws)
  const criticality = new Float64Array(count)
  const duration = new Float64Array(count * LANES)
  const early = new Float64Array(count * LANES)
  const late = new Float64Array(count * LANES)
  const finish = new Float64Array(LANES)
  const last = new Float64Array(LANES)

  for (let run = 0; run < options.draws; run += LANES) {
    const lanes = Math.min(LANES, options.draws - run)
    drawDurations()
    passForward(network, duration, early, finish)
    passBackward(network, duration, late, finish)
    countLanes(lanes)
    for (let lane = 0; lane < lanes; lane++) lastDays[run + lane] = last[lane]!
  }
  for (let index = 0; index < count; index++) criticality[index] = criticality[index]! / options.draws
  return { lastDays: lastDays.sort(), criticality }

  function drawDurations(): void {
    for (let p = 0; p < count; p++) {
      const [low, mode, high] = [spread.low[order[p]!]!, network.duration[p]!, spread.high[order[p]!]!]
      for (let at = p * LANES; at < (p + 1) * LANES; at++)
        duration[at] = low === high ? mode : triangularInverse(random(), low, mode, high)
    }
  }

  function countLanes(lanes: number): void {
    last.fill(0)
    for (let p = 0; p < count; p++) {
      let critical = 0
      for (let lane = 0; lane < lanes; lane++) {
        const at = p * LANES + lane
        const day = lastDay(early[at]!, duration[at]!)
        if (day > last[lane]!) last[lane] = day
        if (late[at]! - early[at]! <= CRITICAL_DAYS) critical++
      }
      criticality[order[p]!]! += critical
    }
  }
}

function passForward(
  network: ActivityNetwork,
  duration: Float64Array,
  early: Float64Array,
  finish: Float64Array,
): void {
  finish.fill(0)
  for (let j = 0; j < network.count; j++) {
    const to = j * LANES
    early.fill(network.notBefore[j]!, to, to + LANES)
    for (let k = network.linkStart[j]!; k < network.linkStart[j + 1]!; k++) {
      const from = network.linkFrom[k]! * LANES
      const lag = network.linkLag[k]!
      const [a, b] = [network.fromFinish[k]!, network.toFinish[k]!]
      for (let lane = 0; lane < LANES; lane++) {
        const start = early[from + lane]! + a * duration[from + lane]! + lag - b * duration[to + lane]!
        if (start > early[to + lane]!) early[to + lane] = start
      }
    }
    for (let lane = 0; lane < LANES; lane++)
      finish[lane] = Math.max(finish[lane]!, early[to + lane]! + duration[to + lane]!)
  }
}

function passBackward(
  network: ActivityNetwork,
  duration: Float64Array,
  late: Float64Array,
  finish: Float64Array,
): void {
  for (let at = 0; at < late.length; at += LANES)
    for (let lane = 0; lane < LANES; lane++) late[at + lane] = finish[lane]! - duration[at + lane]!
  for (let j = network.count - 1; j >= 0; j--) {
    const to = j * LANES
    for (let k = network.linkStart[j]!; k < network.linkStart[j + 1]!; k++) {
      const from = network.linkFrom[k]! * LANES
      const lag = network.linkLag[k]!
      const [a, b] = [network.fromFinish[k]!, network.toFinish[k]!]
      for (let lane = 0; lane < LANES; lane++) {
        const start = late[to + lane]! - a * duration[from + lane]! - lag + b * duration[to + lane]!
        if (start < late[from + lane]!) late[from + lane] = start
      }
    }
  }
}
