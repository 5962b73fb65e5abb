import type { Formatters } from 'intl-messageformat'
import { GroupedNumberFormat } from './grouped-number-format'

/** Formats are costly to make and few: each is kept for its locale and options. */
function kept<Args extends readonly unknown[], Format>(make: (...args: Args) => Format): (...args: Args) => Format {
  const known = new Map<string, Format>()
  return (...args) => {
    const key = JSON.stringify(args)
    let format = known.get(key)
    if (!format) {
      format = make(...args)
      known.set(key, format)
    }
    return format
  }
}

/**
 * What messages are filled in with: numbers grouped as everywhere else, plural rules and dates the platform's.
 * The engine's English sentences and the translators of the screen share them.
 */
export const messageFormatters: Formatters = {
  getNumberFormat: kept((...args) => new GroupedNumberFormat(...args)),
  getDateTimeFormat: kept((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: kept((...args) => new Intl.PluralRules(...args)),
}
