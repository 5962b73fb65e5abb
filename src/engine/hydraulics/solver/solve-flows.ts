import type { FlowState } from './flow-state'
import { type Friction, frictionFactor, LAMINAR_REYNOLDS, TURBULENT_REYNOLDS } from './friction-factor'
import { HAZEN_WILLIAMS, type PipeNetwork } from './pipe-network'
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

/** A friction factor is carried along its slope for this relative change of flow; the error is then below 1e-4. */
const FRICTION_REACH = 0.02
/** Least slope of a drop, Pa per m³/s, so that a link without flow has a finite conductance. */
const LEAST_SLOPE = 1
/** Conductance of a closed link: enough to keep what it cuts off solvable, too little to carry anything. */
const CLOSED_CONDUCTANCE = 1e-16
/** After so many iterations each step is shortened. */
const DAMP_AFTER = 12
const BACKFLOW_m3s = 1e-9
const friction: Friction = { factor: 0, slope: 0 }

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
      converged = improve(network, state, step < DAMP_AFTER ? 1 : 0.6) <= tolerance
      iterations++
    }
    if (!(network.pumps.length > 0 && settlePumps(network, state)) || attempt >= network.pumps.length + 2)
      return { converged, iterations }
  }
}

/** One step of Newton's method on all flows and pressures. @returns the relative change of the flows */
function improve(network: PipeNetwork, state: FlowState, step: number): number {
  const { links, plan, from, to, entry } = network
  const { flow_m3s, pressure_Pa, demand_m3s, open, backed } = state
  const { values, right, inverse, conductance, constant } = state.scratch
  const n = plan.size
  values.fill(0)
  for (let i = 0; i < n; i++) right[i] = -demand_m3s[i]!
  linearise(network, state)
  for (let j = 0; j < links; j++) {
    const g = conductance[j]!
    const c = constant[j]!
    const a = from[j]!
    const b = to[j]!
    if (a < n) {
      values[a]! += g
      right[a]! -= c
      if (b >= n) right[a]! += g * pressure_Pa[b]!
    }
    if (b < n) {
      values[b]! += g
      right[b]! += c
      if (a >= n) right[b]! += g * pressure_Pa[a]!
      else values[n + entry[j]!]! -= g
    }
  }
  solveSymmetric(plan, values, right, inverse, pressure_Pa)
  let change = 0
  let total = 0
  for (let j = 0; j < links; j++) {
    if (!open[j] || backed[j]) {
      flow_m3s[j] = 0
      continue
    }
    const old = flow_m3s[j]!
    const next = constant[j]! + conductance[j]! * (pressure_Pa[from[j]!]! - pressure_Pa[to[j]!]!)
    const delta = (next - old) * step
    flow_m3s[j] = old + delta
    change += Math.abs(delta)
    total += Math.abs(next)
  }
  return total > 0 ? change / total : change
}

/** Conductance (inverse slope of the drop) of each link at its flow, and the flow its tangent has at no drop. */
function linearise(network: PipeNetwork, state: FlowState): void {
  const { links, law, wall, minor, lift, reynolds } = network
  const { flow_m3s, open, backed } = state
  const { conductance, constant } = state.scratch
  for (let j = 0; j < links; j++) {
    if (!open[j] || backed[j]) {
      conductance[j] = CLOSED_CONDUCTANCE
      constant[j] = 0
      continue
    }
    const q = flow_m3s[j]!
    const size = Math.abs(q)
    let drop: number
    let slope: number
    if (law[j] === HAZEN_WILLIAMS) {
      const power = wall[j]! * size ** 0.852
      drop = power * q
      slope = 1.852 * power
    } else {
      const m = minor[j]!
      const re = reynolds[j]! * size
      if (wall[j] === 0) {
        drop = m * size * q
        slope = 2 * m * size
      } else if (re < LAMINAR_REYNOLDS) {
        const laminar = (64 * wall[j]!) / reynolds[j]!
        drop = (laminar + m * size) * q
        slope = laminar + 2 * m * size
      } else {
        const at = state.frictionFlow_m3s[j]!
        let off = size / at - 1
        if (!(off < FRICTION_REACH && off > -FRICTION_REACH) || re < TURBULENT_REYNOLDS) {
          renewFriction(network, state, j, re, size)
          off = 0
        }
        const s = state.frictionSlope[j]!
        const a = wall[j]! * state.friction[j]!
        const ratio = 1 + off
        const r = a * (1 + s * off) + m
        drop = r * size * q
        slope = size * (2 * r + a * s * ratio)
      }
    }
    if (slope < LEAST_SLOPE) {
      slope = LEAST_SLOPE
      drop = LEAST_SLOPE * q
    }
    const g = 1 / slope
    conductance[j] = g
    constant[j] = q - (drop - lift[j]!) * g
  }
}

function renewFriction(network: PipeNetwork, state: FlowState, j: number, reynolds: number, flow_m3s: number): void {
  frictionFactor(reynolds, network.roughness[j]!, friction)
  state.friction[j] = friction.factor
  state.frictionSlope[j] = friction.slope
  state.frictionFlow_m3s[j] = flow_m3s
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
