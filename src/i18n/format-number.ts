import type { Language } from './texts'

/** Narrow no-break space: groups digits alike in both languages and never breaks a figure over two lines. */
export const GROUP_SPACE = '\u202f'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' }
const formats = new Map<string, Intl.NumberFormat>()

/**
 * A figure for people: digits grouped by thin spaces (ISO 80000-1), decimal point in English, comma in Italian.
 * Without `decimals`, up to two are shown. Numbers that are not finite print as a dash.
 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return '–'
  const key = `${language}:${decimals ?? 'free'}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 2,
      useGrouping: 'always',
      signDisplay: 'negative', // never prints "-0"
    })
    formats.set(key, format)
  }
  return withGroupSpaces(format.formatToParts(value))
}

/** Parts of a formatted number, grouped by thin spaces and with a true minus sign. */
export function withGroupSpaces(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map((part) => (part.type === 'group' ? GROUP_SPACE : part.type === 'minusSign' ? '−' : part.value))
    .join('')
}
