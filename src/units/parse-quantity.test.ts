import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDisplay, type QuantityKind } from './display-units'
import { evaluateSum } from './evaluate-sum'
import { type ParseOptions, parseQuantity } from './parse-quantity'

const metres: ParseOptions = { kind: 'length', system: 'metric', language: 'en' }
const read = (text: string, kind: QuantityKind, more: Partial<ParseOptions> = {}): number | undefined =>
  parseQuantity(text, { kind, system: 'metric', language: 'en', ...more })?.value

describe('parseQuantity', () => {
  it.each([
    ['6ft', 1.8288],
    ["6'", 1.8288],
    [`5'11"`, 1.8034],
    ['5 ft 11 in', 1.8034],
    ["-5'6", -1.6764],
    ['180cm', 1.8],
    ['180 cm', 1.8],
    ['1m80', 1.8],
    ['1m8', 1.8],
    ['-1m80', -1.8],
    ['250 mm', 0.25],
    ['1.2', 1.2],
    ['.5', 0.5],
    ['−0.4 m', -0.4],
    ['3*0.6', 1.8],
    ['3×60 cm', 1.8],
    ['(1+2)/4', 0.75],
    ['1,200.5', 1200.5],
    ['1 200 m', 1200],
  ])('reads %s as %d m', (text, value) => {
    expect(parseQuantity(text, metres)?.value).toBeCloseTo(value, 9)
  })

  it('reads the units of each kind', () => {
    expect(read('2 MW', 'power')).toBe(2000)
    expect(read('500W', 'power')).toBe(0.5)
    expect(read('12000 BTU/h', 'power')).toBeCloseTo(3.51685, 4)
    expect(read('2.5 MVA', 'apparentPower')).toBe(2500)
    expect(read('2500 kVA', 'apparentPower')).toBe(2500)
    expect(read('60A', 'current')).toBe(60)
    expect(read('100 L/min', 'flow')).toBe(100)
    expect(read('100 gpm', 'flow')).toBeCloseTo(378.5412, 4)
    expect(read('10 psi', 'pressure')).toBeCloseTo(68.9476, 4)
    expect(read('250 psf', 'floorLoad')).toBeCloseTo(11.97, 2)
    expect(read('95 °F', 'temperature')).toBeCloseTo(35, 9)
    expect(read('18 °F', 'temperatureDifference')).toBeCloseTo(10, 9)
    expect(read('-5°C', 'temperature')).toBe(-5)
    expect(read('45°', 'angle')).toBe(45)
    expect(read('2.5 t', 'mass')).toBe(2500)
  })

  it('gives a bare number the unit on display', () => {
    expect(read('10', 'length', { system: 'imperial' })).toBeCloseTo(3.048, 9)
    expect(read('50', 'temperature', { system: 'imperial' })).toBeCloseTo(10, 9)
    expect(read('10 m', 'length', { system: 'imperial' })).toBe(10)
  })

  it('reads Italian decimals and grouping', () => {
    const it = { language: 'it' as const }
    expect(read('1,2', 'length', it)).toBe(1.2)
    expect(read('1.200,5', 'length', it)).toBe(1200.5)
    expect(read('1.200', 'power', it)).toBe(1200)
    expect(read('0.600', 'length', it)).toBe(0.6)
    expect(read('3.5', 'length', it)).toBe(3.5)
    expect(read('3*0,6', 'length', it)).toBeCloseTo(1.8, 9)
    expect(read('1,5 MW', 'power', it)).toBe(1500)
  })

  it('marks a leading plus as a change', () => {
    expect(parseQuantity('+1.2', metres)).toEqual({ value: 1.2, relative: true })
    expect(parseQuantity('1.2', metres)).toEqual({ value: 1.2, relative: false })
  })

  it.each([
    '',
    ' ',
    'abc',
    '6 kg',
    '1..2',
    '1.2.3',
    '3*',
    '()',
    '1/0',
    '5 parsec',
    '--',
    '1e999',
    "5'x",
  ])('refuses %j', (text) => {
    expect(parseQuantity(text, metres)).toBeNull()
  })

  it('reads back what either system shows', () => {
    const kinds = fc.constantFrom<QuantityKind>(
      'length',
      'mass',
      'flow',
      'pressure',
      'floorLoad',
      'temperature',
      'power',
    )
    fc.assert(
      fc.property(
        kinds,
        fc.constantFrom('metric' as const, 'imperial' as const),
        fc.constantFrom('en' as const, 'it' as const),
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        (kind, system, language, hundredths) => {
          const text = (hundredths / 100).toFixed(2)
          const typed = language === 'it' ? text.replace('.', ',') : text
          const parsed = parseQuantity(typed, { kind, system, language })
          expect(parsed?.value).toBeCloseTo(fromDisplay(kind, hundredths / 100, system), 6)
        },
      ),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseQuantity(text, metres)
        expect(parsed === null || Number.isFinite(parsed.value)).toBe(true)
      }),
    )
  })
})

describe('evaluateSum', () => {
  it('ends on brackets that nobody types', () => {
    expect(evaluateSum(`${'('.repeat(100_000)}1${')'.repeat(100_000)}`)).toBeNull()
    expect(evaluateSum('-'.repeat(100_000))).toBeNull()
  })
})
