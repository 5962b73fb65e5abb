import { assembleEquations } from './assemble-equations'
import type { FlowState } from './flow-state'
import type { PipeNetwork } from './pipe-network'
import { shortenStep } from './shorten-step'
import { solveSymmetric } from './solve-symmetric'

export interface SolveOptions {
  /** Largest sum of flow changes over the sum of flows at which it stops. */
  readonly tolerance?: number
  readonly maxIterations?: number
}

export interface SolveOutcome {
  readonly converged: boolean
  readonly iterations: number
}

/** Steps are taken whole until so many did not do, then each no further than it leads on. */
const WHOLE_STEPS = 12
const BACKFLOW_m3s = 1e-9

/**
 * Solves flows and pressures by the global gradient algorithm (Todini and Pilati 1988), starting from the flows that
 * the state holds: from the first guess when cold, from the last answer after an edit.
 */
export function solveFlows(
  network: PipeNetwork,
  state: FlowState,
  { tolerance = 1e-6, maxIterations = 60 }: SolveOptions = {},
): SolveOutcome {
  let iterations = 0
  for (let attempt = 0; ; attempt++) {
    let converged = false
    const limit = iterations + maxIterations
    for (let step = 0; iterations < limit && !converged; step++) {
      converged = improve(network, state, step < WHOLE_STEPS) <= tolerance
      iterations++
    }
    if (network.pumps.length === 0 || !settlePumps(network, state)) return { converged, iterations }
    if (attempt >= network.pumps.length + 2) return { converged: false, iterations }
  }
}

/** One step of Newton's method on all flows and pressures. @returns the relative change of the flows */
function improve(network: PipeNetwork, state: FlowState, whole: boolean): number {
  const { links, plan, from, to } = network
  const { flow_m3s, pressure_Pa, open, backed } = state
  const { diagonal, below, right, conductance, constant, step_m3s } = state.scratch
  assembleEquations(network, state)
  solveSymmetric(plan, diagonal, below, right, pressure_Pa)
  let change = 0
  let total = 0
  for (let j = 0; j < links; j++) {
    const old = flow_m3s[j]!
    const shut = !open[j] || backed[j]
    const next = shut ? 0 : constant[j]! + conductance[j]! * (pressure_Pa[from[j]!]! - pressure_Pa[to[j]!]!)
    flow_m3s[j] = next
    if (shut) {
      step_m3s[j] = 0
      continue
    }
    step_m3s[j] = next - old
    change += Math.abs(next - old)
    total += Math.abs(next)
  }
  if (!whole && change > 0) shortenStep(network, state, step_m3s)
  return total > 0 ? change / total : change
}

/** Shuts pumps that run backwards and lets those start again that could lift. @returns whether any changed */
function settlePumps(network: PipeNetwork, state: FlowState): boolean {
  let changed = false
  for (const j of network.pumps) {
    if (!state.open[j]) continue
    if (state.backed[j]) {
      const against_Pa = state.pressure_Pa[network.to[j]!]! - state.pressure_Pa[network.from[j]!]!
      if (against_Pa >= network.lift[j]!) continue
      state.backed[j] = 0
      state.flow_m3s[j] = network.guess_m3s[j]!
    } else {
      if (state.flow_m3s[j]! >= -BACKFLOW_m3s) continue
      state.backed[j] = 1
    }
    changed = true
  }
  return changed
}
