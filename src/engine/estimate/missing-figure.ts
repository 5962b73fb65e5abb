import type { Finding, Severity } from '../results'

/** A figure that could not be computed because something it needs is not there: said aloud, never taken as zero. */
export function missingFigure(figure: {
  readonly rule: string
  readonly severity: Severity
  readonly subjects?: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
  readonly unit: string
  readonly message: string
  /** Tells findings of one rule apart. */
  readonly discriminator: string
}): Finding {
  const { rule, severity, subjects = [], params, unit, message, discriminator } = figure
  return {
    rule,
    severity,
    subjects,
    contingency: [],
    value: null,
    limit: null,
    unit,
    message,
    standard: 'project assumption',
    waived: false,
    params,
    key: `${rule}|${discriminator}`,
  }
}
