import type { PipeNetwork } from './pipe-network'

/** Flows and pressures of one state of a network, and what the solver keeps between solves of it. */
export interface FlowState {
  /** 1 where the link is open; edit in place, then solve again from the flows that are here. */
  readonly open: Uint8Array
  /** Flow taken out at each place, m³/s. */
  readonly demand_m3s: Float64Array
  /** m³/s, along the link's direction. */
  readonly flow_m3s: Float64Array
  /** By place, Pa. */
  readonly pressure_Pa: Float64Array
  /** Resistance of each turbulent pipe's wall near its flow, `still + rising`·flow, and the inverse of that flow. */
  readonly still: Float64Array
  readonly rising: Float64Array
  readonly inverseFrictionFlow: Float64Array
  /** 1 where a pump is held shut because it would run backwards. */
  readonly backed: Uint8Array
  readonly scratch: Scratch
}

/** Arrays of the matrix have room for what links to held pressures add, so that no link asks where it ends. */
interface Scratch {
  readonly diagonal: Float64Array
  readonly below: Float64Array
  readonly right: Float64Array
  readonly conductance: Float64Array
  readonly constant: Float64Array
  /** Last step of the flows. */
  readonly step_m3s: Float64Array
}

/** Everything open, flows at their first guess. */
export function createFlowState(network: PipeNetwork): FlowState {
  const { links, plan, held_Pa } = network
  const pressure_Pa = new Float64Array(plan.size + held_Pa.length)
  pressure_Pa.set(held_Pa, plan.size)
  return {
    open: new Uint8Array(links).fill(1),
    demand_m3s: network.demand_m3s.slice(),
    flow_m3s: network.guess_m3s.slice(),
    pressure_Pa,
    still: new Float64Array(links),
    rising: new Float64Array(links),
    inverseFrictionFlow: new Float64Array(links),
    backed: new Uint8Array(links),
    scratch: {
      diagonal: new Float64Array(plan.size + held_Pa.length),
      below: new Float64Array(plan.entryRow.length + 1),
      right: new Float64Array(plan.size + held_Pa.length),
      conductance: new Float64Array(links),
      constant: new Float64Array(links),
      step_m3s: new Float64Array(links),
    },
  }
}

/** Takes over flows, openings and friction of another state of the same network. */
export function copyFlowState(from: FlowState, into: FlowState): void {
  into.open.set(from.open)
  into.demand_m3s.set(from.demand_m3s)
  into.flow_m3s.set(from.flow_m3s)
  into.pressure_Pa.set(from.pressure_Pa)
  into.still.set(from.still)
  into.rising.set(from.rising)
  into.inverseFrictionFlow.set(from.inverseFrictionFlow)
  into.backed.set(from.backed)
}
