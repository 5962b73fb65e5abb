import { assembleEquations } from './assemble-equations'
import type { FlowState } from './flow-state'
import type { PipeNetwork } from './pipe-network'

/** Share of the overshoot that may be left, and halvings after which the step is taken as it is. */
const LEFT_OVER = 0.1
const MOST_HALVINGS = 12

/**
 * Takes back part of a step that went too far. Flows that balance at every node are the least of a convex sum over the
 * links (Collins et al. 1978, "Solving the pipe network analysis problem using optimization techniques"), whose slope
 * along a step is the drops there less the pressures that bring them about. A step past the least turns it positive; the
 * one that ends near it always leads on, where whole steps may go to and fro over a corner of a pump curve for ever.
 * @param state flows after the whole step, and the pressures that it was made of
 * @param step_m3s the whole step, which keeps every node in balance
 * @returns the share of it that was kept
 */
export function shortenStep(network: PipeNetwork, state: FlowState, step_m3s: Float64Array): number {
  const { flow_m3s } = state
  let kept = 1
  const moveTo = (share: number) => {
    for (let j = 0; j < network.links; j++) flow_m3s[j]! += (share - kept) * step_m3s[j]!
    kept = share
  }
  const whole = slopeAlong(network, state, step_m3s)
  if (whole <= 0) return kept
  let low = 0
  let high = 1
  for (let i = 0; i < MOST_HALVINGS; i++) {
    moveTo((low + high) / 2)
    const slope = slopeAlong(network, state, step_m3s)
    if (Math.abs(slope) <= LEFT_OVER * whole) break
    if (slope > 0) high = kept
    else low = kept
  }
  return kept
}

/** Slope of the sum along a step at the flows of the state, W: links lose more than their ends differ by where positive. */
function slopeAlong(network: PipeNetwork, state: FlowState, step_m3s: Float64Array): number {
  assembleEquations(network, state)
  const { from, to, links } = network
  const { flow_m3s, pressure_Pa } = state
  const { conductance, constant } = state.scratch
  let slope = 0
  for (let j = 0; j < links; j++) {
    if (step_m3s[j] === 0) continue
    const drop_Pa = (flow_m3s[j]! - constant[j]!) / conductance[j]!
    slope += (drop_Pa - (pressure_Pa[from[j]!]! - pressure_Pa[to[j]!]!)) * step_m3s[j]!
  }
  return slope
}
