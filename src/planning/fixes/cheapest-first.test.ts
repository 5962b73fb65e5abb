import { expect, it } from 'vitest'
import { cheapestFirst } from './cheapest-first'
import type { Fix } from './fix-types'

const fix = (id: string, cost: Fix['cost']): Fix => ({
  id,
  kind: id,
  titleKey: id,
  params: {},
  delta: {},
  cost,
  effect: { resolved: [], added: [] },
})
const at = (base: number, unpriced = 0): Fix['cost'] => ({
  total: { low: base, base, high: base },
  currency: 'USD',
  unpriced,
})

it('puts the cheaper first where prices are known, and moves nothing whose price is not', () => {
  const order = cheapestFirst([
    fix('dear', at(300)),
    fix('unknown', at(0, 2)),
    fix('cheap', at(100)),
    fix('free', null),
  ])
  expect(order.map(({ id }) => id)).toEqual(['free', 'unknown', 'cheap', 'dear'])
})

it('keeps the order of the table among equals', () => {
  expect(cheapestFirst([fix('a', null), fix('b', null)]).map(({ id }) => id)).toEqual(['a', 'b'])
})
