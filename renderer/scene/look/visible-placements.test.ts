import { describe, expect, it } from 'vitest'
import { layerNames } from '../../editor/layers/layer-names'
import type { Layers } from '../../state/slices/look-slice'
import { sampleSite } from '../testing/sample-site'
import { pickablePlacements, visiblePlacements } from './visible-placements'

const effective = sampleSite({ rows: 4, racksPerRow: 10, buildings: 1 })
const all = Object.fromEntries(layerNames.map((name) => [name, true])) as Layers
const look = {
  effective,
  answers: null,
  asOf: null,
  layers: all,
  hidden: new Set<string>(),
  isolated: null as ReadonlySet<string> | null,
}
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((p) => p.id)

describe('visiblePlacements', () => {
  it('is the list of the site itself where nothing is hidden', () => {
    expect(visiblePlacements(look)).toBe(effective.placements)
  })

  it('follows layers, hiding and isolation, and stays the same list while they do', () => {
    const noRacks = { ...look, layers: { ...all, racks: false } }
    const seen = visiblePlacements(noRacks)
    expect(seen.some((p) => p.item === 'miner')).toBe(false)
    expect(seen.some((p) => p.item === 'board')).toBe(true)
    expect(visiblePlacements({ ...noRacks })).toBe(seen)
    expect(ids(visiblePlacements({ ...look, hidden: new Set(['UTIL']) }))).not.toContain('UTIL')
    expect(ids(visiblePlacements({ ...look, isolated: new Set(['UTIL', 'CDU-1']) })).sort()).toEqual(['CDU-1', 'UTIL'])
    const plantOff = { ...all, power: false, liquid: false, air: false }
    expect(visiblePlacements({ ...look, layers: plantOff }).every((p) => ['miner', 'gpu'].includes(p.item))).toBe(true)
  })
})

describe('pickablePlacements', () => {
  const whole = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }
  it('leaves out locked layers, and what a section has cut off in 3D', () => {
    const { placements } = effective
    expect(pickablePlacements(placements, new Set(), whole, false)).toBe(placements)
    expect(pickablePlacements(placements, new Set(['racks']), whole, false).some((p) => p.item === 'gpu')).toBe(false)
    const cut = { ...whole, east_m: 10 }
    expect(pickablePlacements(placements, new Set(), cut, false).every((p) => p.at[0] < 10)).toBe(true)
    expect(pickablePlacements(placements, new Set(), cut, true)).toBe(placements)
  })
})
