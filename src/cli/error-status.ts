import type { Finding } from '../engine/results'
import type { ExitStatus } from './command-context'

/** 1 where an error finding stands that nobody has waived. */
export const errorStatus = (findings: readonly Pick<Finding, 'severity' | 'waived'>[]): ExitStatus =>
  findings.some((finding) => finding.severity === 'error' && !finding.waived) ? 1 : 0
