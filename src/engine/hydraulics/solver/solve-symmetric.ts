import type { EliminationPlan } from './elimination-order'

/**
 * Solves A x = b for a symmetric positive definite A by LDL^T along a prepared plan.
 * @param values diagonal in order of elimination, then the entries below it; overwritten by the factors
 * @param right b in order of elimination; overwritten
 * @param inverse scratch, one number an unknown
 * @param solution receives x in its first `plan.size` places
 */
export function solveSymmetric(
  plan: EliminationPlan,
  values: Float64Array,
  right: Float64Array,
  inverse: Float64Array,
  solution: Float64Array,
): void {
  const { size, columnStart, entryRow, targets } = plan
  let t = 0
  let start = 0
  for (let k = 0; k < size; k++) {
    const end = columnStart[k + 1]!
    const pivot = 1 / values[k]!
    const rightOfPivot = right[k]!
    inverse[k] = pivot
    for (let p = start; p < end; p++) {
      const factor = values[size + p]! * pivot
      right[entryRow[p]!]! -= factor * rightOfPivot
      for (let q = p; q < end; q++) values[targets[t++]!]! -= factor * values[size + q]!
    }
    start = end
  }
  for (let k = size - 1; k >= 0; k--) {
    let sum = right[k]!
    for (let p = columnStart[k]!; p < columnStart[k + 1]!; p++) sum -= values[size + p]! * solution[entryRow[p]!]!
    solution[k] = sum * inverse[k]!
  }
}
