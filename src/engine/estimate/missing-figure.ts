import texts from '../../../resources/locales/en/estimate.json'
import type { Finding, Severity } from '../results'
import { fillPlaceholders } from './fill-placeholders'

/**
 * A figure that could not be computed because something it needs is not there: said aloud, never taken as zero.
 * The rule is `data/` and the name of its text under `estimate.findings`.
 */
export function missingFigure(figure: {
  readonly name: keyof typeof texts.findings
  readonly severity: Severity
  readonly subjects?: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
  /** Unit of the figure that is missing. */
  readonly unit: string
  /** Tells findings of one rule apart. */
  readonly discriminator: string
}): Finding {
  const { name, severity, subjects = [], params, unit, discriminator } = figure
  return {
    rule: `data/${name}`,
    severity,
    subjects,
    contingency: [],
    value: null,
    limit: null,
    unit,
    message: fillPlaceholders(texts.findings[name], params),
    messageKey: `estimate.findings.${name}`,
    standard: 'project assumption',
    waived: false,
    params,
    key: `data/${name}|${discriminator}`,
  }
}
