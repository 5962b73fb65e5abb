/** Sums of floating-point shares may miss a limit by this much without being over it. */
const ROUNDING = 1e-9

/** True where a value is over its limit by more than rounding. */
export const exceeds = (value: number, limit: number): boolean => value > limit * (1 + ROUNDING) + ROUNDING
