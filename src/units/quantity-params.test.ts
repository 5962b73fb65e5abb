import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityParams } from './quantity-params'
import type { QuantityStyle } from './quantity-text'

const metric: QuantityStyle = { locale: 'en-GB', system: 'metric', gap: ' ' }
const imperial: QuantityStyle = { ...metric, system: 'imperial' }
const lengths = { value: 'length', limit: 'length' } as const

describe('quantityParams', () => {
  it('writes quantities with their units and leaves counts and names alone', () => {
    const params = { value: 41, loads: 3, hall: 'Hall 1' }
    expect(quantityParams(params, { value: 'temperature' }, metric)).toEqual({ ...params, value: '41 °C' })
    expect(quantityParams(params, { value: 'temperature' }, imperial)).toEqual({ ...params, value: '106 °F' })
    expect(quantityParams({ value: 12_466.54 }, { value: 'power' }, { ...metric, locale: 'it-IT' })).toEqual({
      value: '12\u202f467 kW',
    })
    expect(quantityParams({ value: 0.5 }, lengths, { ...metric, locale: 'it-IT' })).toEqual({ value: '0,5 m' })
  })

  it('gives a value and the limit it misses the decimals that tell them apart', () => {
    expect(quantityParams({ value: 1.198, limit: 1.2 }, lengths, metric)).toEqual({ value: '1.198 m', limit: '1.2 m' })
    const hot = { value: 35.2, limit: 35 }
    expect(quantityParams(hot, { value: 'temperature', limit: 'temperature' }, imperial)).toEqual({
      value: '95.4 °F',
      limit: '95 °F',
    })
  })

  it('never writes two different millimetres alike', () => {
    const mm = fc.integer({ min: -99_000, max: 99_000 })
    fc.assert(
      fc.property(mm, mm, (a, b) => {
        const { value, limit } = quantityParams({ value: a / 1000, limit: b / 1000 }, lengths, metric)
        expect(value === limit).toBe(a === b)
      }),
    )
  })
})
