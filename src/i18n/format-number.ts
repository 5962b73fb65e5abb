import { GroupedNumberFormat } from '../units/grouped-number-format'
import type { Language } from './texts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' }
const formats = new Map<string, Intl.NumberFormat>()

/** The locale whose decimal sign and digits a language writes. */
export const localeOf = (language: Language): string => LOCALES[language]

/**
 * A figure for people: digits grouped by thin spaces (ISO 80000-1), decimal point in English, comma in Italian.
 * Without `decimals`, up to two are shown. Numbers that are not finite print as a dash.
 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return '–'
  const key = `${language}:${decimals ?? 'free'}`
  let format = formats.get(key)
  if (!format) {
    format = new GroupedNumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 2,
      signDisplay: 'negative', // never prints "-0"
    })
    formats.set(key, format)
  }
  return format.format(value)
}
