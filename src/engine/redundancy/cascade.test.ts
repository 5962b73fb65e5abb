import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { cascade, tripThreshold } from './cascade'
import { podItems } from './testing/pod-site'

const outdoors = { hall: null }
/** Two transformers of 1,000 kVA behind one load each side; `racks` racks of 100 kW on both. */
const shared = (racks: number, more: Partial<SiteSketch> = {}): SiteSketch => ({
  items: podItems,
  placements: {
    util1: outdoors,
    tx1: outdoors,
    tx2: outdoors,
    ...Object.fromEntries(Array.from({ length: racks }, (_, i) => [`rack${i + 1}`, outdoors])),
  },
  connections: {
    'util1>tx1': {},
    'util1>tx2': {},
    ...Object.fromEntries(
      Array.from({ length: racks }, (_, i) => i + 1).flatMap((i) => [
        [`tx1>rack${i}`, {}],
        [`tx2>rack${i}`, {}],
      ]),
    ),
  },
  ...more,
})

describe('cascade', () => {
  it('stops at once where the survivor holds', () => {
    const result = cascade(buildSite(shared(12)), ['tx1'])
    expect(result.tripped).toEqual([])
    expect(result.steps).toHaveLength(1)
  })

  it('follows the survivor down where it is loaded beyond its breaker', () => {
    const result = cascade(buildSite(shared(14)), ['tx1'])
    expect(result.steps[0]!.overloads).toMatchObject([{ id: 'tx2', value: 1400, limit: 1350, unit: 'kVA' }])
    expect(result.tripped).toEqual(['tx2'])
    expect(result.steps.map((s) => s.unserved_kW)).toEqual([0, 1400])
  })

  it('opens the one loaded most first, which may save the others', () => {
    const site = buildSite({
      items: { ...podItems, small: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 300 } } },
      placements: {
        util1: outdoors,
        tx1: outdoors,
        small1: outdoors,
        ...Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`rack${i + 1}`, outdoors])),
      },
      connections: {
        'util1>tx1': {},
        'tx1>small1': {},
        ...Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`${i < 9 ? 'tx1' : 'small1'}>rack${i + 1}`, {}])),
      },
    })
    expect(cascade(site, []).tripped).toEqual(['small1'])
  })

  it('takes its threshold from the electrical code of the site', () => {
    expect(tripThreshold(buildSite(shared(1, { site: { electricalCode: 'IEC' } as never })))).toBe(1.3)
    expect(cascade(buildSite(shared(14)), ['tx1'], { threshold: 1.5 }).tripped).toEqual([])
  })

  it('ends, never gives load back, trips nothing twice, and is empty where nothing is overloaded', () => {
    const feeds = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(feeds, fc.subarray(['tx1', 'tx2', 'tx3', 'tx4', 'util1']), (racks, out) => {
        const site = buildSite({
          items: podItems,
          placements: Object.fromEntries(
            ['util1', 'tx1', 'tx2', 'tx3', 'tx4', ...racks.map((_, i) => `rack${i + 1}`)].map((id) => [id, outdoors]),
          ),
          connections: Object.fromEntries([
            ...[1, 2, 3, 4].map((n) => [`util1>tx${n}`, {}]),
            ...racks.flatMap(([a, b], i) => [
              [`tx${a}>rack${i + 1}`, {}],
              [`tx${b}>rack${i + 1}`, {}],
            ]),
          ]),
        })
        const { steps, tripped } = cascade(site, out)
        expect(new Set(tripped).size).toBe(tripped.length)
        expect(tripped.some((id) => out.includes(id))).toBe(false)
        expect(steps.at(-1)!.overloads).toEqual([])
        for (let i = 1; i < steps.length; i++) {
          expect(steps[i]!.tripped.length).toBeGreaterThan(0)
          expect(steps[i]!.unserved).toEqual(expect.arrayContaining([...steps[i - 1]!.unserved]))
        }
        if (steps[0]!.overloads.length === 0) expect(tripped).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
