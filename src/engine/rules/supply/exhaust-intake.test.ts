import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../testing/build-site'
import { findRacksBreathingExhaust } from './exhaust-intake'

const items = { rack: { size_m: [0.6, 1.2, 2.3], load: { design_kW: 30 } } }
const AISLE_m = 2.4

type Stand = readonly [x: number, y: number, quarter: number]

const racksAt = (stands: readonly Stand[]) =>
  buildSite({
    items,
    placements: Object.fromEntries(
      stands.map(([x, y, quarter], i) => [
        `rack${i}`,
        { at: [x, y] as [number, number], rotation_deg: quarter * 90, mission: 'ai' as const },
      ]),
    ),
  }).placements

const ids = (stands: readonly Stand[]) => findRacksBreathingExhaust(racksAt(stands), AISLE_m).map((p) => p.id)

describe('findRacksBreathingExhaust', () => {
  it('finds a front before a rear, whatever way the row faces', () => {
    // The front faces local -y: unturned racks look south, at what stands below them.
    expect(
      ids([
        [10, 10, 0],
        [10, 7.5, 0],
      ]),
    ).toEqual(['rack0'])
    expect(
      ids([
        [10, 10, 1],
        [12.5, 10, 1],
      ]),
    ).toEqual(['rack0'])
    expect(
      ids([
        [10, 10, 0],
        [10, 7.5, 2],
      ]),
    ).toEqual([])
  })

  it('misses nothing between the cells of its grid: every pair asked alone says the same', () => {
    const stand = fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(fc.array(stand, { minLength: 2, maxLength: 12 }), (stands) => {
        const alone = new Set<string>()
        for (let i = 0; i < stands.length; i++)
          for (let j = 0; j < stands.length; j++)
            if (i !== j && ids([stands[i]!, stands[j]!]).includes('rack0')) alone.add(`rack${i}`)
        expect(ids(stands)).toEqual([...alone].sort((a, b) => Number(a.slice(4)) - Number(b.slice(4))))
      }),
      { numRuns: 40 },
    )
  })
})
