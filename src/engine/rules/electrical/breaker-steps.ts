/** Standard ratings of fuses and inverse-time breakers, amperes: NEC 2023, table 240.6(A). */
const NEC_STEPS: readonly number[] = [
  10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 300, 350, 400, 450, 500,
  600, 700, 800, 1000, 1200, 1600, 2000, 2500, 3000, 4000, 5000, 6000,
]

/** Standard current ratings, amperes: IEC 60059, with the 32 A and 63 A of IEC 60898-1. */
const IEC_STEPS: readonly number[] = [
  6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600,
  2000, 2500, 3150, 3200, 4000, 5000, 6300,
]

type Code = 'NEC' | 'IEC'

const stepsOf = (code: Code): readonly number[] => (code === 'NEC' ? NEC_STEPS : IEC_STEPS)

/** True for a rating that is made: NEC 240.6(A), or IEC 60059. */
export const isStandardStep = (code: Code, rating_A: number): boolean => stepsOf(code).includes(rating_A)

/** The smallest standard rating that is not below a current; the current itself above the largest one. */
export const standardStepFrom = (code: Code, current_A: number): number =>
  stepsOf(code).find((step) => step >= current_A * (1 - 1e-9)) ?? current_A
