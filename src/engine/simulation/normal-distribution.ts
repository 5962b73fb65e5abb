/**
 * Standard normal cumulative probability by G. Marsaglia's Taylor series ("Evaluating the normal distribution",
 * Journal of Statistical Software 11(4), 2004); absolute error near 1e-15.
 */
export function normalCdf(z: number): number {
  if (!(Math.abs(z) <= 8.5)) return z > 0 ? 1 : z < 0 ? 0 : Number.NaN
  let sum = z
  let term = z
  for (let i = 3; ; i += 2) {
    term *= (z * z) / i
    const next = sum + term
    if (next === sum) return 0.5 + sum * normalDensity(z)
    sum = next
  }
}

const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/**
 * The z below which a standard normal falls with probability `p`, 0 < p < 1: P. J. Acklam's rational approximation
 * (relative error 1.15e-9) refined by one step of Halley's method.
 */
export function normalInverse(p: number): number {
  const z = acklam(p)
  const step = (normalCdf(z) - p) / normalDensity(z)
  return z - step / (1 + (z * step) / 2)
}

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]
const TAIL = 0.02425

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((value, coefficient) => value * x + coefficient, 0)

function acklam(p: number): number {
  if (p > 0.5) return -acklam(1 - p)
  if (p < TAIL) {
    const q = Math.sqrt(-2 * Math.log(p))
    return horner(C, q) / horner(D, q)
  }
  const q = p - 0.5
  return (horner(A, q * q) * q) / horner(B, q * q)
}
