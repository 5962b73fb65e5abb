import { IntlMessageFormat } from 'intl-messageformat'
import english from '../../../resources/locales/en/rules.json' with { type: 'json' }
import { messageFormatters } from '../../units/message-formatters'
import { type Quantities, quantityParams } from '../../units/quantity-params'
import { ENGLISH } from '../english-quantities'

/** Texts of one rule in a locale file. */
export interface RuleTexts {
  readonly title: string
  /** Why the limit exists. */
  readonly why: string
  /** One sentence per finding, with placeholders. */
  readonly message: string
  /** What usually helps. */
  readonly fix: string
  /** How value and limit are computed. */
  readonly formula: string
  /** What in the source says so, where that is no article number. */
  readonly basis?: string
  /** Names of the rule's own parameters. */
  readonly parameters?: Readonly<Record<string, string>>
}

const NONE: Quantities = {}

const texts: Readonly<Record<string, unknown>> = english
const compiled = new Map<string, IntlMessageFormat>()

/**
 * English texts of a rule, from the same file the screen translates with.
 * @throws Error where the locale file lacks the rule
 */
export function ruleTexts(ruleId: string): RuleTexts {
  const found = texts[ruleId] as RuleTexts | undefined
  if (!found) throw new Error(`resources/locales/en/rules.json has no texts for the rule "${ruleId}"`)
  return found
}

/**
 * The English sentence of a finding, quantities in metric units.
 * @param quantities placeholders that are measured, and as what
 * @throws Error where a placeholder of the text has no parameter
 */
export function ruleMessage(
  ruleId: string,
  params: Readonly<Record<string, string | number>>,
  quantities: Quantities = NONE,
): string {
  let format = compiled.get(ruleId)
  if (!format) {
    format = new IntlMessageFormat(ruleTexts(ruleId).message, 'en', undefined, {
      ignoreTag: true,
      formatters: messageFormatters,
    })
    compiled.set(ruleId, format)
  }
  return String(format.format(quantityParams(params, quantities, ENGLISH)))
}
