import type { Formatters } from 'intl-messageformat'
import { withGroupSpaces } from './format-number'

/** Writes the numbers inside messages as everywhere else: grouped by thin spaces in every language. */
class MessageNumberFormat extends Intl.NumberFormat {
  constructor(locales?: ConstructorParameters<typeof Intl.NumberFormat>[0], options?: Intl.NumberFormatOptions) {
    super(locales, { useGrouping: 'always', ...options })
    // `format` is a bound getter of the built-in class, so the instance carries its own.
    Object.defineProperty(this, 'format', { value: (value: number) => withGroupSpaces(this.formatToParts(value)) })
  }
}

/** What message formats are built from; plural rules and dates are the platform's. */
export const messageFormatters: Formatters = {
  getNumberFormat: (...args) => new MessageNumberFormat(...args),
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (...args) => new Intl.PluralRules(...args),
}
