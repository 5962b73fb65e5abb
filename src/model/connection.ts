import { z } from 'zod'
import { finite, nonNegative, point, positive, recordId } from './fields'
import type { Known } from './known'
import { measured } from './measured'

/** Who feeds whom: always from provider to consumer. */
export const connectionSchema = z.looseObject({
  id: recordId,
  kind: z.enum(['power', 'coolant', 'network']),
  from: recordId,
  to: recordId,
  side: z.enum(['A', 'B']).optional(),
  standby: z.boolean().optional(),
  transfer: z.enum(['automatic', 'manual']).optional(),
  share: positive.optional(),
  rating_kW: positive.optional(),
  length_m: nonNegative.optional(),
  /** What carries it, for pricing by length: cable for power, pipe for coolant, fibre for network unless said. */
  medium: z.enum(['cable', 'busway', 'pipe', 'fibre']).optional(),
  /** Corners of the run between its two ends in plan, metres; a straight line where there are none. */
  path: z.array(point).optional(),
  /**
   * Who laid `path`. An automatic route is laid anew when an end of it moves; one laid by hand, or by nobody knows whom,
   * keeps its corners.
   */
  routed: z.enum(['automatic', 'by-hand']).optional(),
  /** Height of the run above the floor, metres. */
  level_m: nonNegative.optional(),
  /**
   * Stretches of `path` that lie higher than `level_m`, or lower where negative, to pass over or under another run: the
   * middle of each in plan, by how much, and how long it is; metres.
   */
  steps: z.array(z.looseObject({ at: point, over_m: finite, length_m: positive })).optional(),
  /** Inner diameter of a pipe, metres. */
  bore_m: positive.optional(),
  /** Absolute roughness of a pipe's wall, metres. */
  roughness_m: nonNegative.optional(),
  /** Sum of the loss coefficients of fittings and valves on the run. */
  lossCoefficient: nonNegative.optional(),
  /** Length of the return where it is not that of the supply, metres: with a reverse return the nearest has the longest. */
  returnLength_m: nonNegative.optional(),
  /** Placement whose return this one's joins, where that is not `from`: in a reverse return, the next one down the row. */
  returnTo: recordId.optional(),
  /** Inner diameter of the return where it is not that of the supply, metres. */
  returnBore_m: positive.optional(),
  /** Sum of the loss coefficients on the return where it is not that of the supply. */
  returnLossCoefficient: nonNegative.optional(),
  /** Flow through its control valve, wide open, at a drop of 100 kPa, m³/h. */
  valveKv_m3h: positive.optional(),
  /** Cross-section of one conductor, square millimetres, and how many run in parallel per phase. */
  conductor_mm2: positive.optional(),
  parallel: z.int().min(1).optional(),
  conductor: z.enum(['copper', 'aluminium']).optional(),
  /** Rated current of the protective device at the provider's end, amperes. */
  breaker_A: positive.optional(),
  measured,
})

export type Connection = Known<z.infer<typeof connectionSchema>>
