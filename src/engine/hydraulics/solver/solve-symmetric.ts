import type { EliminationPlan } from './elimination-order'

/**
 * Solves A x = b for a symmetric positive definite A by LDL^T along a prepared plan.
 * @param diagonal in the order of elimination; overwritten by the pivots' inverses
 * @param below entries below the diagonal; overwritten
 * @param right b in the order of elimination; overwritten
 * @param solution receives x in its first `plan.size` places
 */
export function solveSymmetric(
  { size, columnStart, entryRow, targets }: EliminationPlan,
  diagonal: Float64Array,
  below: Float64Array,
  right: Float64Array,
  solution: Float64Array,
): void {
  let t = 0
  let start = 0
  for (let k = 0; k < size; k++) {
    const end = columnStart[k + 1]!
    const pivot = 1 / diagonal[k]!
    const rightOfPivot = right[k]!
    diagonal[k] = pivot
    for (let p = start; p < end; p++) {
      const entry = below[p]!
      const factor = entry * pivot
      const row = entryRow[p]!
      right[row]! -= factor * rightOfPivot
      diagonal[row]! -= factor * entry
      for (let q = p + 1; q < end; q++) below[targets[t++]!]! -= factor * below[q]!
    }
    start = end
  }
  for (let k = size - 1; k >= 0; k--) {
    let sum = right[k]!
    for (let p = columnStart[k]!; p < columnStart[k + 1]!; p++) sum -= below[p]! * solution[entryRow[p]!]!
    solution[k] = sum * diagonal[k]!
  }
}
