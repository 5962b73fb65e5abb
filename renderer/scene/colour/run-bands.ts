import type { RunFigures } from '../../../src/engine/runs/run-figures'
import type { Connection } from '../../../src/model/connection'
import type { RunMetric } from '../../state/slices/run-look-slice'
import { rampOver, rampStops } from './ramp'

/** The classes of a run metric, lightest work first; the fourth is over what is asked of a main. */
export const runBands = ['low', 'near', 'full', 'over', 'unknown'] as const
export type RunBand = (typeof runBands)[number]

/** One colour each in both themes: the ramp of loads. */
export const runBandColours: Readonly<Record<Exclude<RunBand, 'unknown'>, string>> = {
  low: rampStops[0]!.hex,
  near: rampStops[1]!.hex,
  full: rampStops[2]!.hex,
  over: rampOver,
}

/**
 * Where the classes part. Velocity: 1.2 to 2.4 m/s is usual in mains and 3 m/s the most; friction: at most 400 Pa/m
 * (ASHRAE, pipe sizing), the two steps below it our own. Loading is a share of the limit.
 */
export const runThresholds: Readonly<Record<Exclude<RunMetric, 'kind'>, readonly [number, number, number]>> = {
  velocity: [1.2, 2.4, 3],
  friction: [100, 250, 400],
  loading: [0.5, 0.8, 1],
}

/** Figures carry rounding noise; what meets its limit does not exceed it. */
const ON_LIMIT = 1 + 1e-9

/** What a metric says of one run. */
export interface RunReading {
  /** Null where it is not known. */
  readonly value: number | null
  readonly band: RunBand
  /** True where the figure rests on a bore that we chose. */
  readonly assumed: boolean
}

/** True for the kind of run that a metric is about. */
export const isMeasured = (metric: RunMetric, { kind }: Pick<Connection, 'kind'>): boolean =>
  metric === 'loading' ? kind === 'power' : metric !== 'kind' && kind === 'coolant'

/** What is known of a run by a metric. */
export function runReading(metric: Exclude<RunMetric, 'kind'>, figures: RunFigures, id: string): RunReading {
  const pipe = figures.pipes[id]
  const value =
    metric === 'loading'
      ? (figures.cables[id] ?? null)
      : ((metric === 'velocity' ? pipe?.velocity_m_s : pipe?.friction_Pa_m) ?? null)
  const assumed = metric !== 'loading' && (pipe?.assumedBore ?? false)
  return { value, band: bandOf(metric, value), assumed }
}

function bandOf(metric: Exclude<RunMetric, 'kind'>, value: number | null): RunBand {
  if (value === null) return 'unknown'
  const [first, second, limit] = runThresholds[metric]
  if (value > limit * ON_LIMIT) return 'over'
  return value >= second ? 'full' : value >= first ? 'near' : 'low'
}
