import type { Finding } from '../../results'
import type { TraceContext } from '../trace-types'

/** A finding of the check, else of the estimate or the schedule; null where none of them has it. */
export function findFinding(context: TraceContext, key: string): Finding | null {
  const within = (findings: readonly Finding[] | undefined): Finding | undefined => findings?.find((f) => f.key === key)
  // In turn, as an estimate and a schedule may be made only when they are read.
  return (
    within(context.check.findings) ?? within(context.estimate?.findings) ?? within(context.schedule?.findings) ?? null
  )
}
