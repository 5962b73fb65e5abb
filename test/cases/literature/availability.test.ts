import { describe, expect, it } from 'vitest'
import { availabilityOf } from '../../../src/engine/availability/availability-of'
import { buildSite } from '../../../src/engine/rules/testing/build-site'

interface Figure {
  readonly failures_perYear: number
  readonly repair_h: number
}

const perfect: Figure = { failures_perYear: 0, repair_h: 0 }
const outdoors = { hall: null }
const rack = { category: 'asic-rack', load: { design_kW: 100 } }

/** A load behind a chain of components; the first is the source. */
function chain(...figures: readonly Figure[]) {
  const ids = figures.map((_, i) => `part${String.fromCharCode(97 + i)}`)
  const items = Object.fromEntries(
    figures.map((reliability, i) => [ids[i]!, { power: { role: i === 0 ? 'source' : 'conduit' }, reliability }]),
  )
  const steps = [...ids, 'rack']
  return availabilityOf(
    buildSite({
      items: { ...items, rack },
      placements: Object.fromEntries(steps.map((id) => [id, outdoors])),
      connections: Object.fromEntries(ids.map((id, i) => [`${id}>${steps[i + 1]!}`, {}])),
    }),
  )
}

/** Components of the standard network of IEEE Std 493 (Gold Book), 2007, as the literature quotes them. */
const goldBook = {
  utility: { failures_perYear: 1.956, repair_h: 1.32 },
  genset: { failures_perYear: 0.1235, repair_h: 18.28 },
  transformer: { failures_perYear: 0.00111, repair_h: 5 },
  breaker: { failures_perYear: 0.00185, repair_h: 0.5 },
  bus: { failures_perYear: 0.00949, repair_h: 7.29 },
  cable: { failures_perYear: 0.00201, repair_h: 11.22 },
} satisfies Record<string, Figure>

describe('IEEE 493 (Gold Book): inherent availability', () => {
  it.each([
    ['utility', 0.999705],
    ['genset', 0.999742],
    ['transformer', 0.99999937],
    ['breaker', 0.99999989],
    ['bus', 0.9999921],
    ['cable', 0.99999743],
  ] as const)('of the %s is %d', (name, printed) => {
    expect(Math.abs(chain(goldBook[name]).site.availability! - printed)).toBeLessThan(5e-7)
  })

  it('of parts in series is their product', () => {
    const { utility, transformer, bus } = goldBook
    const printed = 0.999705 * 0.99999937 * 0.9999921
    expect(Math.abs(chain(utility, transformer, bus).site.availability! - printed)).toBeLessThan(1e-6)
  })

  it('of two utilities in parallel is one less the square of what one lacks', () => {
    const feed = { power: { role: 'source' }, reliability: goldBook.utility }
    const report = availabilityOf(
      buildSite({
        items: { feed, rack },
        placements: { feed1: outdoors, feed2: outdoors, rack: outdoors },
        connections: { 'feed1>rack': {}, 'feed2>rack': {} },
      }),
    )
    expect(1 - report.site.availability!).toBeCloseTo((1 - 0.999705) ** 2, 9)
  })
})

describe('hours a year that the Tier levels were quoted with', () => {
  // Uptime Institute, Industry Standard Tier Classifications (2006); Tier II is 22.7 h by arithmetic, printed 22.0.
  it.each([
    ['I', 0.99671, 28.8],
    ['II', 0.99741, 22.7],
    ['III', 0.99982, 1.6],
    ['IV', 0.99995, 0.4],
  ])('Tier %s, %d: %d h', (_, availability, printed_h) => {
    // One repair of r hours each year: A = 8760 / (8760 + r).
    const report = chain({ failures_perYear: 1, repair_h: (8760 * (1 - availability)) / availability }, perfect)
    expect(report.worst!.downtime_hPerYear!).toBeCloseTo(printed_h, 1)
  })
})

describe('beta factor, NUREG/CR-4780', () => {
  // A pair of units, each down with probability q: (1 − β)² q² + β q to first order.
  it('a common cause of a tenth outweighs the pair itself', () => {
    const feed = {
      category: 'utility-feed',
      power: { role: 'source' },
      reliability: { failures_perYear: 1, repair_h: 87.6 },
    }
    const site = buildSite({
      items: { feed, rack },
      placements: { feed1: outdoors, feed2: outdoors, rack: outdoors },
      connections: { 'feed1>rack': {}, 'feed2>rack': {} },
    })
    const q = 0.01 / 1.01
    const down = (beta: number) => 1 - availabilityOf(site, { beta }).site.availability!
    expect(down(0)).toBeCloseTo(q ** 2, 9)
    expect(Math.abs(down(0.1) - ((0.9 * q) ** 2 + 0.1 * q)) / (0.1 * q)).toBeLessThan(0.02)
  })
})
