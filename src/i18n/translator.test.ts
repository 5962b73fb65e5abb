import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTranslator } from './translator'

const texts = { ui: { hello: 'Hello {name}', racks: '{n, plural, one {one rack} other {# racks}}', tag: 'a <b> c' } }

describe('createTranslator', () => {
  it('fills placeholders and plurals', () => {
    const t = createTranslator('en', texts)
    expect(t.t('ui.hello', { name: 'Ada' })).toBe('Hello Ada')
    expect(t.t('ui.racks', { n: 1 })).toBe('one rack')
    expect(t.t('ui.racks', { n: 4 })).toBe('4 racks')
    expect(t.t('ui.tag')).toBe('a <b> c')
  })

  it('shows the key where a text is missing, and throws in strict mode', () => {
    expect(createTranslator('en', texts).t('ui.none')).toBe('ui.none')
    expect(() => createTranslator('en', texts, { strict: true }).t('ui.none')).toThrow(/ui\.none/)
    expect(() => createTranslator('en', texts, { strict: true }).t('ui.hello')).toThrow(/ui\.hello/)
    expect(createTranslator('en', texts).has('ui.hello')).toBe(true)
    expect(createTranslator('en', texts).has('ui')).toBe(false)
  })

  it('writes figures as each language does', () => {
    const en = createTranslator('en', {})
    const it = createTranslator('it', {})
    expect(en.number(2466.5, 1)).toBe('2\u202f466.5')
    expect(it.number(2466.5, 1)).toBe('2\u202f466,5')
    expect(en.number(-0.001, 1)).toBe('0.0')
    expect(en.number(-3)).toBe('−3')
    expect(en.number(Number.NaN)).toBe('–')
    expect(en.money(41_800_000, 'USD')).toBe('$41.8\u202fM')
    expect(en.money(-86_000, 'EUR')).toBe('−€86\u202fk')
    expect(it.money(41_800_000, 'EUR')).toBe('41,8\u202fM\u00a0€')
    expect(en.money(999_600, 'USD')).toBe('$1.0\u202fM')
    expect(en.date('2028-03-14')).toBe('14 Mar 2028')
    expect(it.date('2028-03-14', 'month')).toBe('marzo 2028')
    expect(en.date('soon')).toBe('soon')
  })

  it('groups the digits of numbers inside messages alike', () => {
    const load = {
      ui: { load: '{kW, number, ::.#} kW', share: '{f, number, ::percent}', n: '{n, plural, other {# m}}' },
    }
    expect(createTranslator('en', load).t('ui.load', { kW: 12466.54 })).toBe('12\u202f466.5 kW')
    expect(createTranslator('it', load).t('ui.load', { kW: 2466.54 })).toBe('2\u202f466,5 kW')
    expect(createTranslator('en', load).t('ui.share', { f: 0.8 })).toBe('80%')
    expect(createTranslator('en', load).t('ui.n', { n: 1234 })).toBe('1\u202f234 m')
  })

  it('keeps every digit of a grouped whole number', () => {
    const en = createTranslator('en', {})
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (n) => {
        expect(Number(en.number(n, 0).replaceAll('\u202f', ''))).toBe(n)
      }),
    )
  })
})
