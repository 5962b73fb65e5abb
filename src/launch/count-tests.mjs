/**
 * Adds up Vitest's JSON reports.
 * @param {readonly {report: {numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number} | null, ok: boolean}[]} steps
 *   a step without a report counts only where it failed, as one failure; so does one that failed with no failed test,
 *   since a file that cannot even be loaded reports none
 */
export function countTests(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { report, ok } of steps) {
    const failed = report?.numFailedTests ?? 0
    total.passed += report?.numPassedTests ?? 0
    total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
    total.failed += ok ? failed : Math.max(failed, 1)
  }
  return total
}
