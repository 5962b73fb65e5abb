import type { FlowState } from './flow-state'
import { type Friction, frictionFactor, LAMINAR_REYNOLDS, TURBULENT_REYNOLDS } from './friction-factor'
import { HAZEN_WILLIAMS, type PipeNetwork, PUMP_POINTS } from './pipe-network'
import { liftOnPoints } from './pump-points'
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
const onPoints = { lift: 0, fall: 0 }

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
  const { links, plan, from, to } = network
  const { flow_m3s, pressure_Pa, open, backed } = state
  const { diagonal, below, right, conductance, constant } = state.scratch
  assemble(network, state)
  solveSymmetric(plan, diagonal, below, right, pressure_Pa)
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

/**
 * Writes the equations of continuity, each link replaced by the tangent of its law at its flow: a conductance (inverse
 * slope of the drop) and the flow that the tangent has at no drop.
 */
function assemble(network: PipeNetwork, state: FlowState): void {
  const { links, plan, from, to, entry, law, wall, minor, lift, reynolds } = network
  const { flow_m3s, pressure_Pa, demand_m3s, open, backed, still, rising, inverseFrictionFlow } = state
  const { diagonal, below, right, conductance, constant } = state.scratch
  const n = plan.size
  const held = plan.entryRow.length
  diagonal.fill(0)
  below.fill(0)
  for (let i = 0; i < n; i++) right[i] = -demand_m3s[i]!
  for (let j = 0; j < links; j++) {
    let g = CLOSED_CONDUCTANCE
    let c = 0
    if (open[j] && !backed[j]) {
      const q = flow_m3s[j]!
      const size = Math.abs(q)
      const m = minor[j]!
      const w = wall[j]!
      const re = reynolds[j]! * size
      let drop: number
      let slope: number
      if (re >= LAMINAR_REYNOLDS) {
        const off = size * inverseFrictionFlow[j]! - 1
        if (!(off < FRICTION_REACH && off > -FRICTION_REACH) || re < TURBULENT_REYNOLDS)
          renewFriction(network, state, j, re, size)
        const rise = rising[j]! * size
        const r = still[j]! + rise + m
        drop = r * size * q
        slope = size * (2 * r + rise)
      } else if (law[j] === HAZEN_WILLIAMS) {
        const power = w * size ** 0.852
        drop = power * q
        slope = 1.852 * power
      } else if (law[j] === PUMP_POINTS) {
        liftOnPoints(network.points.get(j)!, q, onPoints)
        drop = lift[j]! - onPoints.lift + m * size * q
        slope = onPoints.fall + 2 * m * size
      } else {
        const laminar = w === 0 ? 0 : (64 * w) / reynolds[j]!
        drop = (laminar + m * size) * q
        slope = laminar + 2 * m * size
      }
      if (slope < LEAST_SLOPE) {
        slope = LEAST_SLOPE
        drop = LEAST_SLOPE * q
      }
      g = 1 / slope
      c = q - (drop - lift[j]!) * g
    }
    conductance[j] = g
    constant[j] = c
    const a = from[j]!
    const b = to[j]!
    const e = entry[j]!
    diagonal[a]! += g
    diagonal[b]! += g
    right[a]! -= c
    right[b]! += c
    below[e]! -= g
    if (e === held) {
      // Harmless where both ends are held: those rows are never read.
      if (b >= n) right[a]! += g * pressure_Pa[b]!
      else right[b]! += g * pressure_Pa[a]!
    }
  }
}

function renewFriction(network: PipeNetwork, state: FlowState, j: number, reynolds: number, flow_m3s: number): void {
  frictionFactor(reynolds, network.roughness[j]!, friction)
  const resistance = network.wall[j]! * friction.factor
  state.still[j] = resistance * (1 - friction.slope)
  state.rising[j] = (resistance * friction.slope) / flow_m3s
  state.inverseFrictionFlow[j] = 1 / flow_m3s
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
