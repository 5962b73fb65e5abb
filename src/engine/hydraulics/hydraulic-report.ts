import type { EffectiveSite } from '../../model/effective-site'
import type { LiquidNodeResult } from '../results'

/** What hydraulics reads: the site and its solved liquid network; `EngineFacts` is one. */
export interface HydraulicInput {
  readonly site: EffectiveSite
  readonly liquid: Readonly<Record<string, LiquidNodeResult>>
}

/** A pump in a loop: that of a sink, of a CDU, or one in the line. */
export interface PumpResult {
  readonly id: string
  /** Its flow with every valve open and full speed; the required flow where the loop has no pump curve. */
  readonly flow_lpm: number
  /** Head at that flow; null where no head is given. */
  readonly head_kPa: number | null
  /** Its part of the flow of all sources of the loop, 0 to 1; 1 for a pump in the line. */
  readonly share: number
}

/** A return pipe with a way of its own. */
interface ReturnResult {
  /** Placement whose return it joins. */
  readonly to: string
  readonly flow_lpm: number
  readonly velocity_m_s: number
  readonly drop_kPa: number
  readonly bore_m: number
  readonly length_m: number
}

/** A supply and return pair. Figures are at the flow that the consumers require, and of the supply unless they say so. */
export interface PipeResult {
  readonly connection: string
  /** Placement at its end. */
  readonly to: string
  readonly flow_lpm: number
  readonly velocity_m_s: number
  /** Supply and return together. */
  readonly drop_kPa: number
  /** Null where the return mirrors the supply. */
  readonly return: ReturnResult | null
  /** Part of it in its control valve, wide open; null without one. */
  readonly valve_kPa: number | null
  readonly friction_Pa_m: number
  readonly bore_m: number
  readonly length_m: number
  /** True where the bore is our choice from the standard series. */
  readonly assumedBore: boolean
  /** True where the straight distance in plan stands in for a route. */
  readonly unrouted: boolean
}

/** A rack, or the facility side of a CDU. */
export interface ConsumerResult {
  readonly id: string
  readonly required_lpm: number
  /** With every valve open and the pumps at full speed; as required where the loop has no pump curve. */
  readonly flow_lpm: number
  /** Head that its circuit asks of the pumps at the required flows: pipes out and back, and itself where known. */
  readonly required_kPa: number
  /** Head that the pumps on its circuit give at the required flows; null where no head is given. */
  readonly available_kPa: number | null
  /** False where the item names no pressure drop: its own is then missing from `required_kPa`. */
  readonly dropKnown: boolean
}

export interface LoopResult {
  /** Id of the first source. */
  readonly id: string
  readonly kind: 'facility' | 'technology'
  /** False where the pumps have no curve, so that flows are the required ones. */
  readonly running: boolean
  readonly pumps: readonly PumpResult[]
  readonly pipes: readonly PipeResult[]
  /** Pressure across supply and return at each placement at the required flows, below that at the source, kPa. */
  readonly nodes: Readonly<Record<string, number>>
  readonly balance: readonly ConsumerResult[]
  /** The circuit with the least head to spare: its consumer, and the connections from the source to it. */
  readonly index: { readonly consumer: string; readonly connections: readonly string[] } | null
}

export interface HydraulicReport {
  readonly loops: readonly LoopResult[]
  /** Coolant connections without a length or a path: the straight distance in plan stands in. */
  readonly notRouted: readonly string[]
}
