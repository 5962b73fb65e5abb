import type { FlowState } from './flow-state'
import { type Friction, frictionFactor, LAMINAR_REYNOLDS, TURBULENT_REYNOLDS } from './friction-factor'
import { HAZEN_WILLIAMS, type PipeNetwork, PUMP_POINTS } from './pipe-network'
import { liftOnPoints } from './pump-points'

/** A friction factor is carried along its slope for this relative change of flow; the error is then below 1e-4. */
const FRICTION_REACH = 0.02
/** Least slope of a drop, Pa per m³/s, so that a link without flow has a finite conductance. */
const LEAST_SLOPE = 1
/** Conductance of a closed link: enough to keep what it cuts off solvable, too little to carry anything. */
const CLOSED_CONDUCTANCE = 1e-16
const friction: Friction = { factor: 0, slope: 0 }
const onPoints = { lift: 0, fall: 0 }

/**
 * Writes the equations of continuity, each link replaced by the tangent of its law at its flow: a conductance (inverse
 * slope of the drop) and the flow that the tangent has at no drop.
 */
export function assembleEquations(network: PipeNetwork, state: FlowState): void {
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
