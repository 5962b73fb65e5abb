import type { PlanPoint } from '../../../../src/geometry/point'
import type { Connection } from '../../../../src/model/connection'

export type Side = 'A' | 'B'
export type SupplyKind = 'power' | 'coolant'

/** Choosing who feeds or cools what was selected. Nothing is written before it is applied. */
export interface Feeding {
  readonly type: 'feeding'
  readonly kind: SupplyKind
  readonly consumers: readonly string[]
  /** The side that the next choice is for; coolant has none. */
  readonly side: Side
  readonly chosen: readonly { readonly id: string; readonly side?: Side }[]
  /** What feeds them now stays as well. */
  readonly keep: boolean
}

/** Where connections are drawn from: one end of a placement, for one kind and, taking power, one side. */
export interface Port {
  readonly owner: string
  readonly kind: SupplyKind
  /** Whether things come in here or go out. */
  readonly way: 'in' | 'out'
  readonly side?: Side
  readonly at: PlanPoint
  /** Height over the floor, metres. */
  readonly z_m: number
}

/** Pulling a connection from a port to another thing. */
export interface Wiring {
  readonly type: 'wiring'
  readonly port: Port
  readonly at: PlanPoint
  /** What it would be connected to, or null over nothing. */
  readonly target: string | null
  readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null
}

/** One connection is in hand: its run shows its corners, the inspector its figures. */
export interface RunInHand {
  readonly type: 'run'
  readonly id: Connection['id']
  /** All points of the run as they are being pulled, both ends included; null at rest. */
  readonly draft: readonly PlanPoint[] | null
}
