import { GROUP_SPACE } from '../units/grouped-number-format'
import { formatNumber } from './format-number'
import type { Language } from './texts'

const NO_BREAK_SPACE = '\u00a0'
const symbols = new Map<string, string>()

/**
 * Money in the size a reader can hold: millions with one decimal, thousands whole, below ten thousand to the unit
 * (`$41.8 M`, `$86 k`, `41,8 M €`). The symbol leads in English and follows in Italian.
 */
export function formatMoney(language: Language, value: number, currency: string): string {
  const size = Math.abs(value)
  if (size >= 999_500)
    return withSymbol(language, currency, formatNumber(language, value / 1e6, size < 1e8 ? 1 : 0), 'M')
  if (size >= 10_000) return withSymbol(language, currency, formatNumber(language, value / 1e3, 0), 'k')
  return withSymbol(language, currency, formatNumber(language, value, 0), '')
}

/** Symbol of a currency in a language, e.g. `$`, `€`, or the code where the language has none. */
export function currencySymbol(language: Language, currency: string): string {
  const key = `${language}:${currency}`
  const known = symbols.get(key)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const symbol = parts.formatToParts(0).find((p) => p.type === 'currency')?.value ?? currency
  symbols.set(key, symbol)
  return symbol
}

function withSymbol(language: Language, currency: string, figure: string, scale: string): string {
  const symbol = currencySymbol(language, currency)
  const scaled = scale === '' ? figure : `${figure}${GROUP_SPACE}${scale}`
  if (language === 'it') return `${scaled}${NO_BREAK_SPACE}${symbol}`
  const sign = scaled.startsWith('−') ? '−' : ''
  return `${sign}${symbol}${/^[A-Z]{2,}$/.test(symbol) ? NO_BREAK_SPACE : ''}${scaled.slice(sign.length)}`
}
