/** Darcy friction factor and how it follows the flow. */
export interface Friction {
  factor: number
  /** d ln(factor) / d ln(flow): -1 in laminar flow, 0 in fully rough flow. */
  slope: number
}

/** Below it flow is laminar, above the other it is turbulent. */
export const LAMINAR_REYNOLDS = 2000
export const TURBULENT_REYNOLDS = 4000
const LOG10_FACTOR = -2 / Math.LN10
/** Swamee-Jain's second term at the edge of turbulence. */
const EDGE_TERM = 5.74 / TURBULENT_REYNOLDS ** 0.9

/**
 * Friction factor of a full round pipe: Hagen-Poiseuille below Re 2000, Swamee and Jain (1976) above Re 4000, and
 * Dunlop's cubic (1991) between them, which is also what EPANET 2.2 does (users manual, section 12.1).
 * @param reynolds Reynolds number, above 0
 * @param roughness absolute roughness over 3.7 bores
 * @param into receives the answer, so that a solver allocates nothing
 */
export function frictionFactor(reynolds: number, roughness: number, into: Friction): Friction {
  if (reynolds < LAMINAR_REYNOLDS) {
    into.factor = 64 / reynolds
    into.slope = -1
  } else if (reynolds >= TURBULENT_REYNOLDS) {
    const term = 5.74 / reynolds ** 0.9
    const sum = roughness + term
    const logarithm = Math.log(sum)
    const root = LOG10_FACTOR * logarithm
    into.factor = 1 / (root * root)
    into.slope = (1.8 * term) / (sum * logarithm)
  } else {
    const sum = roughness + EDGE_TERM
    const root = LOG10_FACTOR * Math.log(sum)
    const fa = 1 / (root * root)
    const fb = (2 + (1.8 * LOG10_FACTOR * EDGE_TERM) / (sum * root)) * fa
    const r = reynolds / LAMINAR_REYNOLDS
    const x2 = 0.128 - 17 * fa + 2.5 * fb
    const x3 = -0.128 + 13 * fa - 2 * fb
    const x4 = 0.032 - 3 * fa + 0.5 * fb
    into.factor = 7 * fa - fb + r * (x2 + r * (x3 + r * x4))
    into.slope = (r * (x2 + r * (2 * x3 + r * 3 * x4))) / into.factor
  }
  return into
}
