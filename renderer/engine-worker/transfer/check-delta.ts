import type { CheckResult, ContingencyResult, Finding } from '../../../src/engine/results'
import type { ListDelta } from './list-delta'
import type { RowDelta } from './row-delta'

/**
 * A check as it travels to the screen: what changed since the one sent before. An edit of a large site changes a dozen
 * of its thousands of results, and copying all of them between threads takes longer than finding them.
 */
export interface CheckDelta
  extends Omit<CheckResult, 'power' | 'liquid' | 'air' | 'worst' | 'contingencies' | 'findings'> {
  readonly power: RowDelta
  readonly liquid: RowDelta
  readonly air: RowDelta
  readonly worst: RowDelta
  readonly contingencies: ListDelta<ContingencyResult>
  readonly findings: ListDelta<Finding>
}
