import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../src/engine/check-site'
import { buildSite, type SiteSketch } from '../../../src/engine/rules/testing/build-site'

const outdoors = { hall: null }
const grid = { category: 'utility-feed', power: { role: 'source' } }
const load = (design_kW: number) => ({ category: 'gpu-rack', load: { design_kW } })

/** `n` modules of 100 kW, each on a feed of its own, that share every load equally. */
function sharedBy(modules: number, load_kW: number) {
  const ids = Array.from({ length: modules }, (_, i) => i + 1)
  const connections: SiteSketch['connections'] = Object.fromEntries(
    ids.flatMap((i) => [
      [`grid${i}>module${i}`, {}],
      [`module${i}>load1`, {}],
    ]),
  )
  const placements = Object.fromEntries(
    ids.flatMap((i) => [
      [`grid${i}`, outdoors],
      [`module${i}`, outdoors],
    ]),
  )
  return checkSite(
    buildSite({
      items: { grid, module: { category: 'ups', power: { role: 'conduit', rating_kW: 100 } }, load: load(load_kW) },
      placements: { ...placements, load1: outdoors },
      connections,
    }),
  )
}

const overloads = (check: ReturnType<typeof checkSite>) => check.contingencies.flatMap((c) => c.overloads)

describe('N+1', () => {
  // Each of n + 1 modules may be used to n/(n + 1): Barroso, Hölzle, Ranganathan, The Datacenter as a Computer, ch. 4.
  it.each([
    [1, 0.5],
    [2, 0.6667],
    [3, 0.75],
    [4, 0.8],
    [9, 0.9],
  ])('of %d + 1 modules loads each to %d, and to its rating with one out', (n, printed) => {
    const check = sharedBy(n + 1, 100 * n)
    expect(check.power.nodes.module1!.utilisation).toBeCloseTo(printed, 4)
    expect(check.worst.module1!.value).toBeCloseTo(100, 9)
    expect(overloads(check)).toEqual([])
    expect(overloads(sharedBy(n + 1, 100 * n + 1)).length).toBeGreaterThan(0)
  })
})

/** Distributed redundancy: every pair of the systems carries one load, so that each load hangs on two of them. */
function distributed(systems: number, load_kW: number) {
  const pairs = Array.from({ length: systems }, (_, i) => i + 1).flatMap((i) =>
    Array.from({ length: systems - i }, (_, k) => [i, i + k + 1] as const),
  )
  const ids = Array.from({ length: systems }, (_, i) => i + 1)
  return checkSite(
    buildSite({
      items: { grid, system: { category: 'ups', power: { role: 'conduit', rating_kW: 100 } }, load: load(load_kW) },
      placements: Object.fromEntries(
        [...ids.flatMap((i) => [`grid${i}`, `system${i}`]), ...pairs.map((_, i) => `load${i + 1}`)].map((id) => [
          id,
          outdoors,
        ]),
      ),
      connections: Object.fromEntries(
        [
          ...ids.map((i) => `grid${i}>system${i}`),
          ...pairs.flatMap(([a, b], i) => [`system${a}>load${i + 1}`, `system${b}>load${i + 1}`]),
        ].map((key) => [key, {}]),
      ),
    }),
  )
}

describe('distributed redundancy', () => {
  // Uptime and TIA-942 practice: three systems make two (3N/2) at 66.7 %, four make three (4N/3) at 75 %.
  it.each([
    ['3N/2', 3, 200 / 3, 0.6667],
    ['4N/3', 4, 300 / 6, 0.75],
  ])('%s loads each of %d systems to two thirds or three quarters', (_, systems, load_kW, printed) => {
    const check = distributed(systems, load_kW)
    expect(check.power.nodes.system1!.utilisation).toBeCloseTo(printed, 4)
    expect(check.worst.system1!.value).toBeCloseTo(100, 6)
    expect(overloads(check)).toEqual([])
    expect(overloads(distributed(systems, load_kW * 1.01)).length).toBeGreaterThan(0)
  })
})

describe('two cords', () => {
  // Published GB300 NVL72 power: half of the draw on each feed, all of it on the survivor.
  it('of a 132 kW rack take 66 kW each, and 132 kW when one side is out', () => {
    const check = sharedBy(2, 132)
    expect(check.power.nodes.module1!.out_kW).toBeCloseTo(66, 9)
    expect(check.worst.module1).toMatchObject({ value: 132, out: ['grid2'] })
  })

  // Supermicro GB300 NVL72: 8 shelves × 33 kW = 264 kW installed, 132 kW with one feed lost. The 142 kW peak does not fit.
  it('on eight 33 kW shelves leave 132 kW', () => {
    const shelvesLeft = (design_kW: number) =>
      checkSite(
        buildSite({
          items: {
            grid,
            rack: { ...load(design_kW), load: { design_kW, shelves: { count: 8, rating_kW: 33, feeds: 2 } } },
          },
          placements: { grid1: outdoors, rack1: outdoors },
          connections: { 'grid1>rack1': {} },
        }),
      ).findings.find((f) => f.rule === 'power/shelf-redundancy')
    expect(shelvesLeft(132)).toBeUndefined()
    expect(shelvesLeft(142)).toMatchObject({ value: 142, limit: 132 })
  })
})
