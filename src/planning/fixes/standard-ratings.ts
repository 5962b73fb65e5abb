/** Standard ampere ratings of overcurrent devices, NEC (NFPA 70) 240.6(A). */
const nec_A = [
  15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 300, 350, 400, 450, 500, 600,
  700, 800, 1000, 1200, 1600, 2000, 2500, 3000, 4000, 5000, 6000,
] as const
/** Rated currents of the R10 series, IEC 60059. */
const iec_A = [
  16, 20, 25, 31.5, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500,
  3150, 4000, 5000, 6300,
] as const

/** A continuous load takes a device of 125 % of its current, NEC 210.20(A) and 215.3. */
const necContinuous = 1.25

/**
 * The smallest standard device for a continuous load current, amperes; null beyond the largest.
 * @param code NEC adds the 25 % of a continuous load, IEC 60364-4-43 asks for the load current itself
 */
export function nextRating_A(current_A: number, code: 'NEC' | 'IEC'): number | null {
  const needed_A = code === 'NEC' ? current_A * necContinuous : current_A
  return (code === 'NEC' ? nec_A : iec_A).find((rating) => rating >= needed_A) ?? null
}
