import type { EffectiveSite } from '../../model/effective-site'
import { coolantLoops } from './coolant-loops'
import type { HydraulicInput, HydraulicReport } from './hydraulic-report'
import { buildLoopModel, type LoopModel } from './loop-model'
import { solveLoop } from './solve-loop'

interface Known {
  readonly liquid: HydraulicInput['liquid']
  readonly models: readonly LoopModel[]
  report?: HydraulicReport
}

const known = new WeakMap<EffectiveSite, Known>()

/**
 * Flows, velocities, drops and pump heads of every coolant loop, from its routed connections; each is a supply and
 * return pair. Remembered for as long as site and solved networks are the same.
 */
export function solveHydraulics(input: HydraulicInput): HydraulicReport {
  const entry = entryOf(input)
  if (!entry.report) {
    const loops = entry.models.map(solveLoop)
    const notRouted = loops.flatMap(({ pipes }) => pipes.flatMap((p) => (p.unrouted ? [p.connection] : [])))
    entry.report = { loops, notRouted }
  }
  return entry.report
}

/** The loops of a site made ready for the solver. */
export const loopModels = (input: HydraulicInput): readonly LoopModel[] => entryOf(input).models

function entryOf(input: HydraulicInput): Known {
  const last = known.get(input.site)
  if (last?.liquid === input.liquid) return last
  const models = coolantLoops(input).map((loop) => buildLoopModel(loop, input))
  const entry: Known = { liquid: input.liquid, models }
  known.set(input.site, entry)
  return entry
}
