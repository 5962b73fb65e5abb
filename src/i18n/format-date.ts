import type { Language } from './texts'

export type DateStyle = 'day' | 'month' | 'monthShort' | 'numeric'

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: '2-digit' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}
const formats = new Map<string, Intl.DateTimeFormat>()

/** An ISO date (`2028-03-14`) as people write it; a text that is no date comes back unchanged. */
export function formatDate(language: Language, iso: string, style: DateStyle = 'day'): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const key = `${language}:${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', { ...STYLES[style], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(date)
}
