import { expect, it } from 'vitest'
import { parseNumber } from './parse-number'

it('reads decimals and grouping as each language writes them, and sums', () => {
  expect(parseNumber('1,250.5', 'en')).toBe(1250.5)
  expect(parseNumber('1.250,5', 'it')).toBe(1250.5)
  expect(parseNumber('0,05', 'it')).toBe(0.05)
  expect(parseNumber('3*0.6', 'en')).toBeCloseTo(1.8)
  expect(parseNumber('−1\u202f250', 'it')).toBe(-1250)
  expect(parseNumber('five', 'en')).toBeNull()
})
