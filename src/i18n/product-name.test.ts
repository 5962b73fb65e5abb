import { describe, expect, it } from 'vitest'
import { productName, withProductNames } from './product-name'
import { createTranslator } from './translator'

const italian = createTranslator('it', { catalog: { items: { 'ats-4000': 'Commutatore automatico, 4000 A' } } })

describe('productName', () => {
  it('translates a product by the name it ships with', () => {
    expect(productName(italian, 'Automatic transfer switch, 4000 A')).toBe('Commutatore automatico, 4000 A')
  })

  it('keeps a name of the site’s own, and one that the language lacks', () => {
    expect(productName(italian, 'Our old switch')).toBe('Our old switch')
    expect(productName(italian, 'Li-ion battery cabinet, 200 kW 5 min')).toBe('Li-ion battery cabinet, 200 kW 5 min')
  })

  it('names products inside placeholders and leaves the rest', () => {
    const params = { item: 'Automatic transfer switch, 4000 A', hall: 'Hall 1', n: 2 }
    expect(withProductNames(italian, params)).toEqual({ ...params, item: 'Commutatore automatico, 4000 A' })
    expect(withProductNames(italian, { n: 2 })).toEqual({ n: 2 })
  })

  it('names each product of a list, whose names hold commas too', () => {
    const items = 'Our switch, Automatic transfer switch, 4000 A, Hall 1'
    expect(withProductNames(italian, { items })).toEqual({
      items: 'Our switch, Commutatore automatico, 4000 A, Hall 1',
    })
  })
})
