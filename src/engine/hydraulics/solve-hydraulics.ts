import type { EffectiveSite } from '../../model/effective-site'
import { groupCoolantRuns } from './coolant-loops'
import type { HydraulicInput, HydraulicReport } from './hydraulic-report'
import type { LoopModel } from './loop-model'
import { type RememberedLoop, rememberLoop } from './remembered-loop'

interface Known {
  readonly liquid: HydraulicInput['liquid']
  readonly loops: readonly RememberedLoop[]
  report?: HydraulicReport
}

const known = new WeakMap<EffectiveSite, Known>()

/**
 * Flows, velocities, drops and pump heads of every coolant loop, from its routed connections; each is a supply and
 * return pair. Remembered per site; after an edit only loops that it touches are solved again.
 */
export function solveHydraulics(input: HydraulicInput): HydraulicReport {
  const entry = entryOf(input)
  if (!entry.report) {
    const loops = entry.loops.map((loop) => loop.result())
    const notRouted = loops.flatMap(({ pipes }) => pipes.flatMap((p) => (p.unrouted ? [p.connection] : [])))
    entry.report = { loops, notRouted }
  }
  return entry.report
}

/** The loops of a site made ready for the solver. */
export const loopModels = (input: HydraulicInput): readonly LoopModel[] =>
  entryOf(input).loops.map(({ model }) => model)

function entryOf(input: HydraulicInput): Known {
  const last = known.get(input.site)
  if (last?.liquid === input.liquid) return last
  const entry: Known = { liquid: input.liquid, loops: groupCoolantRuns(input).map((runs) => rememberLoop(runs, input)) }
  known.set(input.site, entry)
  return entry
}
