import { IntlMessageFormat } from 'intl-messageformat'
import { messageFormatters } from '../units/message-formatters'
import { type DateStyle, formatDate } from './format-date'
import { formatMoney } from './format-money'
import { formatNumber } from './format-number'
import { withProductNames } from './product-name'
import { flattenTexts, type Language, type TextParams, type Texts } from './texts'

export type { Language, TextParams, Texts } from './texts'

/** Texts and figures in one language. */
export interface Translator {
  readonly language: Language
  /** The text of a key, e.g. `ui.swap.title`, its placeholders filled in; products in them by the reader's name. */
  t(key: string, params?: TextParams): string
  /** Whether the texts hold the key; for keys made from data, such as rule ids. */
  has(key: string): boolean
  /** A figure with grouped digits; up to two decimals unless told. */
  number(value: number, decimals?: number): string
  /** Money in thousands or millions, with its symbol. */
  money(value: number, currency: string): string
  /** An ISO date, e.g. `14 Mar 2028`. */
  date(iso: string, style?: DateStyle): string
}

export interface TranslatorOptions {
  /** Throw on a missing key or placeholder instead of showing the key. */
  readonly strict?: boolean
}

/**
 * Makes the translator of a language over its texts. Messages are compiled once, on first use.
 * @throws Error on a missing key or placeholder, in strict mode only
 */
export function createTranslator(language: Language, texts: Texts, options: TranslatorOptions = {}): Translator {
  const flat = flattenTexts(texts)
  const compiled = new Map<string, IntlMessageFormat>()

  const message = (key: string): IntlMessageFormat | null => {
    const known = compiled.get(key)
    if (known) return known
    const text = flat.get(key)
    if (text === undefined) return null
    const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters: messageFormatters })
    compiled.set(key, format)
    return format
  }

  const translator: Translator = {
    language,
    has: (key) => flat.has(key),
    t(key, params = {}) {
      const format = message(key)
      if (!format) {
        if (options.strict) throw new Error(`no text for "${key}" in "${language}"`)
        return key
      }
      try {
        return String(format.format(withProductNames(translator, params)))
      } catch (cause) {
        if (options.strict) throw new Error(`text "${key}" in "${language}" cannot be filled in`, { cause })
        return flat.get(key) ?? key
      }
    },
    number: (value, decimals) => formatNumber(language, value, decimals),
    money: (value, currency) => formatMoney(language, value, currency),
    date: (iso, style) => formatDate(language, iso, style),
  }
  return translator
}
