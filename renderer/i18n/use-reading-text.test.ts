import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslator, type Language } from '../../src/i18n/translator'
import { createFormat } from './use-format'
import { readingText } from './use-reading-text'

const textsOf = (language: Language, area: string) =>
  JSON.parse(readFileSync(new URL(`../../resources/locales/${language}/${area}.json`, import.meta.url), 'utf8'))
const reader = (language: Language, system: 'metric' | 'imperial') => {
  const t = createTranslator(language, { look: textsOf(language, 'look'), units: textsOf(language, 'units') })
  const format = createFormat(t, system)
  return (...[unit, value]: [Parameters<typeof readingText>[0], number]) =>
    readingText(unit, value, t, format, 'USD').replaceAll(/\s/gu, ' ')
}

describe('readingText', () => {
  it('tells availabilities of as many nines apart', () => {
    const read = reader('en', 'metric')
    expect([0.99, 0.999, 0.9999, 0.99985].map((v) => read('availability', v))).toEqual([
      '99 %',
      '99.9 %',
      '99.99 %',
      '99.985 %',
    ])
  })

  it('divides by the reader’s own area, and speaks the reader’s language', () => {
    expect(reader('en', 'metric')('kW/m2', 10)).toBe('10 kW/m²')
    expect(reader('en', 'imperial')('kW/m2', 10)).toBe('0.93 kW/ft²')
    expect(reader('it', 'metric')('weeks', 1)).toBe('1 settimana')
    expect(reader('en', 'metric')('share', Number.POSITIVE_INFINITY)).toBe('lost')
  })
})
