import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clause, cheapestSet } from './cheapest-set'

const keeps = (clause: Clause, set: ReadonlySet<number>) =>
  clause.any.some((m) => set.has(m)) || clause.unless.some((m) => !set.has(m))

function byEnumeration(prices: readonly number[], clauses: readonly Clause[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** prices.length; bits++) {
    const set = new Set([...prices.keys()].filter((m) => bits & (1 << m)))
    if (clauses.every((c) => keeps(c, set)))
      least = Math.min(
        least,
        [...set].reduce((sum, m) => sum + prices[m]!, 0),
      )
  }
  return least
}

const size = 7
const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 })
const clauses = fc.array(fc.record({ any: members, unless: members }), { maxLength: 12 })
const prices = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size })

describe('cheapestSet', () => {
  it('takes the one member that two clauses share rather than two cheaper ones', () => {
    const asked = [
      { any: [0, 2], unless: [] },
      { any: [1, 2], unless: [] },
    ]
    expect(cheapestSet([3, 3, 5], asked, 100)).toEqual({ members: [2], price: 5 })
  })

  it('finds what going through every set finds', () => {
    fc.assert(
      fc.property(prices, clauses, (priced, asked) => {
        const found = cheapestSet(priced, asked, 1e6)
        expect(found.price).toBe(byEnumeration(priced, asked))
        if (found.members) expect(asked.every((c) => keeps(c, new Set(found.members)))).toBe(true)
      }),
    )
  })

  it('says what no set goes below when it ends early', () => {
    fc.assert(
      fc.property(prices, clauses, fc.integer({ min: 0, max: 6 }), (priced, asked, most) => {
        expect(cheapestSet(priced, asked, most).price).toBeLessThanOrEqual(byEnumeration(priced, asked))
      }),
    )
  })
})
