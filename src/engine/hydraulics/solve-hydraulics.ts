import { lastPer } from '../../memo/last-per'
import type { EffectiveSite } from '../../model/effective-site'
import { groupCoolantRuns } from './coolant-loops'
import type { HydraulicInput, HydraulicReport } from './hydraulic-report'
import type { LoopModel } from './loop-model'
import { type RememberedLoop, rememberLoop } from './remembered-loop'

interface Known {
  readonly loops: readonly RememberedLoop[]
  report?: HydraulicReport
}

/**
 * Flows, velocities, drops and pump heads of every coolant loop, from its routed connections; each is a supply and
 * return pair. Remembered per site; after an edit only loops that it touches are solved again.
 */
export function solveHydraulics(input: HydraulicInput): HydraulicReport {
  const entry = entryOf(input.site, input.liquid)
  if (!entry.report) {
    const loops = entry.loops.map((loop) => loop.result())
    const notRouted = loops.flatMap(({ pipes }) => pipes.flatMap((p) => (p.unrouted ? [p.connection] : [])))
    entry.report = { loops, notRouted }
  }
  return entry.report
}

/** The loops of a site made ready for the solver. */
export const loopModels = (input: HydraulicInput): readonly LoopModel[] =>
  entryOf(input.site, input.liquid).loops.map(({ model }) => model)

const entryOf = lastPer((site: EffectiveSite, liquid: HydraulicInput['liquid']): Known => {
  const input = { site, liquid }
  return { loops: groupCoolantRuns(input).map((runs) => rememberLoop(runs, input)) }
})
