/** What a solve found out about each node of one network. Reused between solves: nothing is allocated per outage. */
export interface SupplyState {
  readonly live: Uint8Array
  /** Stage in which the node came alive; meaningless where it is not live. */
  readonly stage: Int32Array
  /** What the node draws: kW (power, liquid, air) and kvar. */
  readonly inP_kW: Float64Array
  readonly inQ_kvar: Float64Array
  /** What its consumers draw from it. */
  readonly outP_kW: Float64Array
  readonly outQ_kvar: Float64Array
  /** Scratch: nodes made live, in the order of discovery. */
  readonly queue: Int32Array
  /** Members of a loop among the connections in use, or empty. Where there is one, demand is not solved. */
  loop: readonly number[]
  /** True where any standby connection is in use. */
  usesStandby: boolean
}

/** A state in which nothing is live yet; `size` is the number of nodes. */
export function createSupplyState(size: number): SupplyState {
  return {
    live: new Uint8Array(size),
    stage: new Int32Array(size),
    inP_kW: new Float64Array(size),
    inQ_kvar: new Float64Array(size),
    outP_kW: new Float64Array(size),
    outQ_kvar: new Float64Array(size),
    queue: new Int32Array(size),
    loop: [],
    usesStandby: false,
  }
}
