import type { LoopPump } from './coolant-loops'
import { LITRES_PER_MINUTE, NO_RESISTANCE, squareLaw } from './loop-units'
import { liftOnPoints, type PumpPoints } from './solver/pump-points'

/** A one-point curve lifts a third more at no flow than at its point (EPANET users manual, "Pumps"). */
export const SHUT_OFF = 4 / 3

/** Lift of a pump set: `shutOff_Pa` − resistance·q², or by its points less resistance·q²; its own drop taken off. */
export interface PumpLaw {
  readonly shutOff_Pa: number
  readonly resistance: number
  readonly points?: PumpPoints | undefined
}

/** Whether the item says what its pumps lift. */
export const namesHead = ({ placement: { definition } }: LoopPump): boolean =>
  definition.liquidCooling?.head_kPa !== undefined || definition.liquidCooling?.pumpCurve !== undefined

/**
 * A pump set by its points, or by its head and flow; null where neither is given. With a head and no flow the head is
 * held at every flow.
 * @param left share of its pumps that run: flows of pumps side by side add up, heads of pumps in series
 */
export function pumpLaw(p: LoopPump, left = 1): PumpLaw | null {
  const { head_kPa, maxFlow_lpm: flow_lpm, pumps, pumpCurve } = p.placement.definition.liquidCooling ?? {}
  const own = p.inlet === null ? ownResistance(p) : 0
  const lift = pumps?.inSeries ? left : 1
  if (pumpCurve) {
    const flow = pumps?.inSeries ? 1 : left
    const points = pumpCurve.map(([lpm, kPa]) => [(flow * lpm) / LITRES_PER_MINUTE, lift * kPa * 1000] as const)
    return { shutOff_Pa: liftOnPoints(points, 0, { lift: 0, fall: 0 }).lift, resistance: own, points }
  }
  if (head_kPa === undefined) return null
  if (flow_lpm === undefined) return { shutOff_Pa: lift * head_kPa * 1000, resistance: own + NO_RESISTANCE }
  const curve = squareLaw(head_kPa / 3, flow_lpm) * (pumps?.inSeries ? left : 1 / left ** 2)
  return { shutOff_Pa: lift * SHUT_OFF * head_kPa * 1000, resistance: own + curve }
}

/** Head of a pump at a flow, its own drop taken off, kPa; null where the item names no head. */
export function headAt_kPa(p: LoopPump, flow_m3s: number): number | null {
  const law = pumpLaw(p)
  if (!law) return null
  const lift_Pa = law.points ? liftOnPoints(law.points, flow_m3s, { lift: 0, fall: 0 }).lift : law.shutOff_Pa
  return (lift_Pa - law.resistance * flow_m3s * flow_m3s) / 1000
}

/** A sink's own drop lies in its loop; that of a CDU lies on its other side. */
function ownResistance({ placement: { definition } }: LoopPump): number {
  const { role, pressureDrop_kPa, maxFlow_lpm } = definition.liquidCooling ?? {}
  return role === 'sink' && pressureDrop_kPa && maxFlow_lpm ? squareLaw(pressureDrop_kPa, maxFlow_lpm) : 0
}
