import texts from '../../../resources/locales/en/estimate.json'
import { type Quantities, quantityParams } from '../../units/quantity-params'
import { ENGLISH } from '../english-quantities'
import type { Finding, Severity } from '../results'
import { citationText } from '../rules/cite'
import { fillPlaceholders } from './fill-placeholders'

const BASIS = 'project-assumption'

/**
 * A figure that could not be computed because something it needs is not there: said aloud, never taken as zero.
 * The rule is `data/` and the name of its text under `estimate.findings`.
 */
export function missingFigure(figure: {
  readonly name: keyof typeof texts.findings
  readonly severity: Severity
  readonly subjects?: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
  /** Placeholders that are measured, and as what. */
  readonly quantities?: Quantities
  /** How much is left out: the finding is worse the more it is. Null where it is one thing. */
  readonly extent: { readonly value: number; readonly unit: string } | null
  /** Tells findings of one rule apart, whatever their subjects. */
  readonly discriminator: string
}): Finding {
  const { name, severity, subjects = [], params, quantities = {}, extent, discriminator } = figure
  return {
    rule: `data/${name}`,
    severity,
    subjects,
    contingency: [],
    value: extent?.value ?? null,
    limit: null,
    unit: extent?.unit ?? '',
    message: fillPlaceholders(texts.findings[name], quantityParams(params, quantities, ENGLISH)),
    messageKey: `estimate.findings.${name}`,
    standard: citationText(BASIS),
    waived: false,
    params: { ...params, standardId: BASIS },
    quantities,
    key: `data/${name}|*||${discriminator}`,
  }
}
