export const LITRES_PER_MINUTE = 60_000
/** Resistance of something without a drop of its own, Pa·s²/m⁶: nothing beside any pipe. */
export const NO_RESISTANCE = 1

/** Resistance of something that drops so much at such a flow, Pa·s²/m⁶. */
export const squareLaw = (drop_kPa: number, at_lpm: number): number =>
  (drop_kPa * 1000) / (at_lpm / LITRES_PER_MINUTE) ** 2
