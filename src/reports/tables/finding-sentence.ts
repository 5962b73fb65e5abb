import type { Finding } from '../../engine/results'
import { localeOf } from '../../i18n/format-number'
import type { TextParams, Translator } from '../../i18n/translator'
import type { UnitSystem } from '../../units/display-units'
import { quantityParams } from '../../units/quantity-params'
import type { QuantityStyle } from '../../units/quantity-text'

/** A finding in the reader's language and units; the engine's English sentence where no text is known. */
export function findingSentence(finding: Finding, t: Translator, units: UnitSystem): string {
  const key = finding.messageKey ?? `rules.${finding.rule}.message`
  return t.has(key) ? t.t(key, findingParams(finding, t, units)) : finding.message
}

/** What usually helps against a finding; null where its rule says nothing. */
export function findingFix(finding: Finding, t: Translator, units: UnitSystem): string | null {
  const key = `rules.${finding.rule}.fix`
  return t.has(key) ? t.t(key, findingParams(finding, t, units)) : null
}

/** How quantities are written for people: in their units, the unit never parted from its figure. */
export const quantityStyle = (t: Translator, system: UnitSystem): QuantityStyle => ({
  locale: localeOf(t.language),
  system,
  gap: '\u00a0',
})

const findingParams = (finding: Finding, t: Translator, units: UnitSystem): TextParams => {
  const params = quantityParams(finding.params, finding.quantities ?? {}, quantityStyle(t, units))
  // English keeps the names of the format, as the engine's own sentence has them.
  const isSpoken = typeof params.figures === 'string' && t.language !== 'en'
  return isSpoken ? { ...params, figures: lackedFigures(String(params.figures), t) } : params
}

/** Fields that a product lacks, as people call them; one that has no name stays as the format spells it. */
const lackedFigures = (fields: string, { t, has }: Translator): string =>
  fields
    .split(', ')
    .map((field) => (has(`checks.lacked.${field}`) ? t(`checks.lacked.${field}`) : field))
    .join(', ')
