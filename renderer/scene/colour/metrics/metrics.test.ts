import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleSite } from '../../testing/sample-site'
import { viewOfChanges } from './changes-view'
import { phaseView, redundancyView, statusView } from './class-views'
import { costFigures, densityFigures, leadTimeFigures, powerFigures, priceAgeFigures } from './figures'
import { limitView } from './limit-bands'
import { rangeView, thresholdsOf } from './range-bands'

const site = sampleSite({ rows: 4, racksPerRow: 20, buildings: 1 })
const bandsOf = (view: { readonly bands: readonly { readonly id: string; readonly ids: readonly string[] }[] }) =>
  Object.fromEntries(view.bands.map((b) => [b.id, b.ids.length]))

describe('thresholdsOf', () => {
  it('parts a range at round figures, a wide one at tens', () => {
    expect(thresholdsOf(0, 100)).toEqual([20, 40, 60, 80])
    expect(thresholdsOf(42, 120)).toEqual([60, 80, 100])
    expect(thresholdsOf(9000, 3_200_000)).toEqual([10_000, 100_000, 1_000_000])
    expect(thresholdsOf(5, 5)).toEqual([])
  })

  it('gives at most four rising thresholds inside the range', () => {
    const bound = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100)
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const thresholds = thresholdsOf(low, high)
        expect(thresholds.length).toBeLessThanOrEqual(4)
        expect(thresholds.every((t, i) => t > low && t < high && (i === 0 || t > thresholds[i - 1]!))).toBe(true)
      }),
    )
  })
})

describe('views', () => {
  it('show what a scenario adds, moves and changes, but nothing of what it removes', () => {
    const change = { name: '', product: '', moved_m: null, fields: [] }
    const kinds = ['added', 'removed', 'moved', 'changed', 'added'] as const
    const view = viewOfChanges(kinds.map((kind, i) => ({ ...change, id: `${i}`, kind })))
    expect(bandsOf(view)).toEqual({ added: 2, moved: 1, changed: 1 })
    expect(view.readings.has('1')).toBe(false)
  })

  it('put each reading in one class, and the unknown last', () => {
    const view = rangeView(
      'kW',
      new Map([
        ['a', 10],
        ['b', 95],
        ['c', null],
        ['d', 100],
      ]),
    )
    expect(view.bands.map((b) => b.ids)).toEqual([['a'], ['b', 'd'], ['c']])
    expect(view.bands.at(-1)).toMatchObject({ id: 'unknown', hatched: true })
    expect(view.range).toEqual({ low: 10, high: 100 })
  })

  it('set a limit met exactly apart from one exceeded', () => {
    const view = limitView(
      new Map([
        ['a', 0.79],
        ['b', 0.8],
        ['c', 1],
        ['d', 1.001],
        ['e', null],
      ]),
    )
    expect(view.bands.map((b) => [b.id, b.ids])).toEqual([
      ['within', ['a']],
      ['near', ['b', 'c']],
      ['over', ['d']],
      ['unknown', ['e']],
    ])
  })

  it('show redundancy short of what is required', () => {
    const view = redundancyView([
      { loads: ['a', 'b'], required: 'concurrently-maintainable', achieved: 'fault-tolerant' },
      { loads: ['c'], required: 'fault-tolerant', achieved: 'concurrently-maintainable' },
      { loads: ['d'], required: 'concurrently-maintainable', achieved: 'none' },
    ])
    expect(bandsOf(view)).toEqual({ 'fault-tolerant': 2, 'below-concurrently-maintainable': 1, 'below-none': 1 })
  })

  it('show status, and phases in natural order', () => {
    const [first, second, third, ...rest] = site.placements
    const phased = {
      ...site,
      placements: [
        { ...first!, phase: '10' },
        { ...second!, phase: 2 },
        { ...third!, status: 'new' as const },
        ...rest,
      ],
    }
    expect(phaseView(phased).bands.map((b) => b.id)).toEqual(['phase:', 'phase:2', 'phase:10'])
    expect(bandsOf(statusView(phased, null))).toEqual({ existing: site.placements.length - 1, new: 1 })
  })
})

describe('figures', () => {
  it('measure loads alone by power and density', () => {
    const gpu = site.placements.find((p) => p.item === 'gpu')!
    expect(powerFigures(site).get(gpu.id)).toBe(120)
    expect(powerFigures(site).has('CDU-1')).toBe(false)
    const density = densityFigures({ ...site, placements: [gpu] })
    expect(density.get(gpu.id)).toBeCloseTo(120 / 81)
  })

  it('leave a price without a rate, and a missing age or lead time, unknown', () => {
    const cost = { low: 1, base: 2, high: 3, year: 2024 }
    const [first, second, third, fourth] = site.placements
    const priced = (p: typeof first, currency: string) => ({
      ...p!,
      definition: { ...p!.definition, id: currency, cost: { ...cost, currency } },
    })
    const placements = [
      priced(first, site.site.currency),
      priced(second, 'EUR'),
      priced(third, 'CHF'),
      { ...fourth!, definition: { ...fourth!.definition, leadTime_weeks: { low: 1, base: 4, high: 9 } } },
    ]
    const some = { ...site, placements, estimate: { rates: { EUR: 1.1 } } }
    expect([...costFigures(some).values()]).toEqual([2, 2.2, null, null])
    expect([...priceAgeFigures(some, 2026).values()]).toEqual([2, 2, 2, null])
    expect([...leadTimeFigures(some).values()]).toEqual([null, null, null, 4])
  })
})
