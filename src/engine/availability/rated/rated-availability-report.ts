/** Availability of supply within ratings: an outage that overloads what feeds a load counts as one that interrupts it. */
export interface RatedAvailability {
  readonly loads: readonly RatedLoad[]
  /** Means over the loads, weighted by design power; null where there are none. */
  readonly site: RatedFigures | null
  /** Probability of the states that were not looked at: three events at once, or a common cause and another event. */
  readonly beyond: number
}

export interface RatedLoad extends RatedFigures {
  readonly ids: readonly string[]
  readonly design_kW: number
}

export interface RatedFigures {
  /** At least, with everything that was not looked at counted as overloaded. */
  readonly availability: number
  /** At most: what is known to overload, and no more. */
  readonly mostAvailability: number
  /** Hours a year served while something that feeds the load is overloaded, of what was looked at. */
  readonly overloaded_hPerYear: number
}
