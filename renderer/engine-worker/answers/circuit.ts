import type {
  ConsumerResult,
  LoopResult,
  PipeResult,
  PumpResult,
} from '../../../src/engine/hydraulics/hydraulic-report'

/** A pump with its curve: flow and head at each point, its own drop taken off. */
export interface PumpDuty extends PumpResult {
  readonly curve: readonly { readonly flow_lpm: number; readonly head_kPa: number }[]
  /** What the racks on its side require of it: their flow, and the head of the circuit that asks most. */
  readonly required: { readonly flow_lpm: number; readonly head_kPa: number } | null
}

/** What the coolant does at one placement, of each loop that reaches it. */
export interface LoopCircuit {
  readonly loop: string
  readonly kind: LoopResult['kind']
  /** False where the pumps have no curve, so that flows are the required ones. */
  readonly running: boolean
  /** Where the placement lifts. */
  readonly pump: PumpDuty | null
  /** Where the placement draws. */
  readonly consumer: ConsumerResult | null
  /** Pipes that end at the placement. */
  readonly pipes: readonly (PipeResult & { readonly other: string; readonly inward: boolean })[]
  /** Consumer of the circuit with the least head to spare. */
  readonly index: string | null
  /** Outages in this loop that leave this consumer, or a consumer of this pump's loop, short of flow. */
  readonly shortWithout: readonly string[]
}

export interface CircuitAnswer {
  readonly circuits: readonly LoopCircuit[]
}
