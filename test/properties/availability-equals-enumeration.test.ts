import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import { basicEvents, downProbability } from '../../src/engine/availability/basic-events'
import { compileSite, type SiteNetwork } from '../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../src/engine/networks/site-state'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomPlant } from './random-plant'

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(a), Math.abs(b))

const smallSite = randomPlant.map((document) =>
  resolveSite(document, new Map((document.items ?? []).map((i) => [i.id, i as Item]))),
)

/** Served units of every combination of events, by the solver of the app: bit `i` of a state says event `i` is up. */
function enumerate(site: EffectiveSite, network: SiteNetwork, beta: number) {
  const { events, eventsOf } = basicEvents(site, network, beta)
  const state = createSiteState(network)
  const served: Uint8Array[] = []
  for (let s = 0; s < 1 << events.length; s++) {
    eventsOf.forEach((own, u) => {
      state.inService[u] = own.every((event) => s & (1 << event)) ? 1 : 0
    })
    solveSite(network, state)
    served.push(state.served.slice())
  }
  const down = events.map(downProbability)
  const probability = (s: number, except = -1) =>
    down.reduce((p, q, i) => (i === except ? p : p * (s & (1 << i) ? 1 - q : q)), 1)
  return { events, served, down, probability }
}

describe('exact availability', () => {
  it('equals the sum over every combination of failures', () => {
    let loads = 0
    let interesting = 0
    let pairs = 0
    fc.assert(
      fc.property(smallSite, (site) => {
        const network = compileSite(site)
        const { events, served, probability } = enumerate(site, network, 0)
        const report = availabilityOf(site, { cutSets: Number.POSITIVE_INFINITY })
        for (const load of report.loads) {
          const u = network.units.unitOf[network.units.numberOf.get(load.ids[0]!)!]!
          let up = 0
          let failures = 0
          served.forEach((units, s) => {
            if (!units[u]) return
            up += probability(s)
            events.forEach((event, i) => {
              if (s & (1 << i) && !served[s & ~(1 << i)]![u]) failures += probability(s) * event.failures_perYear
            })
          })
          loads++
          if (up > 0 && up < 1) interesting++
          expect(close(load.availability!, up), `${load.ids[0]}: ${load.availability} ${up}`).toBe(true)
          expect(close(load.failures_perYear!, failures), `${load.ids[0]} failures`).toBe(true)
          const cuts = minimalCuts(served, u, events.length).map((cut) =>
            cut
              .map((i) => events[i]!.id)
              .sort()
              .join(),
          )
          const found = report.cutSets
            .filter((c) => c.loads.includes(load.ids[0]!))
            .map((c) => [...c.members].sort().join())
          expect(found.sort()).toEqual(cuts.sort())
          pairs += cuts.filter((c) => c.includes(',')).length
        }
      }),
      { numRuns: 150 },
    )
    // The sites must reach the interesting cases, or the agreement means nothing.
    expect(loads).toBeGreaterThan(200)
    expect(interesting).toBeGreaterThan(150)
    expect(pairs).toBeGreaterThan(200)
  })

  it('keeps that equality with a common cause, and weighs events by what they change', () => {
    let weighed = 0
    fc.assert(
      fc.property(
        smallSite.filter((site) => basicEvents(site, compileSite(site), 0.1).events.length <= 12),
        (site) => {
          const network = compileSite(site)
          const { events, served, probability } = enumerate(site, network, 0.1)
          const report = availabilityOf(site, { beta: 0.1 })
          const total_kW = report.loads.reduce((sum, load) => sum + load.design_kW, 0)
          if (total_kW === 0) return
          const served_kW = served.map((units) => units.reduce((kW, up, u) => kW + (up ? network.design_kW[u]! : 0), 0))
          const mean = served_kW.reduce((sum, kW, s) => sum + kW * probability(s), 0) / total_kW
          expect(close(report.site.availability!, mean), `${report.site.availability} ${mean}`).toBe(true)
          events.forEach((event, i) => {
            const known =
              event.kind === 'component'
                ? report.components.find((c) => c.id === event.id)
                : report.commonCauses.find((c) => `common-cause:${c.item}` === event.id)
            const change =
              served_kW.reduce((sum, kW, s) => sum + (s & (1 << i) ? 1 : -1) * kW * probability(s, i), 0) / total_kW
            if (change > 0) weighed++
            expect(close(known?.birnbaum ?? 0, change), event.id).toBe(true)
          })
        },
      ),
      { numRuns: 60 },
    )
    expect(weighed).toBeGreaterThan(150)
  })
})

const tightSite = fc.tuple(smallSite, fc.integer({ min: 4, max: 80 }))

/** @returns how many failures at once were followed (null: all), and whether a load was left open */
function encloses([site, maxNodes]: [EffectiveSite, number]): { followed: number | null; isOpen: boolean } {
  const exact = availabilityOf(site, { beta: 0.05 })
  const bounded = availabilityOf(site, { beta: 0.05, maxNodes })
  bounded.loads.forEach((load, i) => {
    const { ids, downtime_hPerYear, failures_perYear } = exact.loads[i]!
    expect(load.ids).toEqual(ids)
    for (const [most, width, truth] of [
      [load.downtime_hPerYear, load.downtimeWidth_hPerYear, downtime_hPerYear],
      [load.failures_perYear, load.failuresWidth_perYear, failures_perYear],
    ] as const) {
      expect(truth).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-9)
      expect(truth).toBeGreaterThanOrEqual((most - width) * (1 - 1e-9) - 1e-9)
    }
  })
  return { followed: bounded.followed, isOpen: bounded.loads.some((load) => load.downtimeWidth_hPerYear > 0) }
}

it('encloses the exact figures where a diagram may not grow, whatever its limit', () => {
  fc.assert(
    fc.property(tightSite, (given) => {
      encloses(given)
    }),
    { numRuns: 150 },
  )
})

it('follows one failure, three at once or all, by how much a diagram may grow', () => {
  // Drawn alike in every run: what chance alone draws need not hold each case.
  const answers = fc.sample(tightSite, { seed: 11, numRuns: 300 }).map(encloses)
  expect([...new Set(answers.map(({ followed }) => followed))]).toEqual(expect.arrayContaining([null, 1, 3]))
  expect(answers.filter(({ isOpen }) => isOpen).length).toBeGreaterThan(20)
})

/** Minimal cut sets of order one and two of unit `u`, by trying them. */
function minimalCuts(served: readonly Uint8Array[], u: number, count: number): number[][] {
  const all = (1 << count) - 1
  if (!served[all]![u]) return []
  const cuts: number[][] = []
  const single = (i: number) => !served[all & ~(1 << i)]![u]
  for (let i = 0; i < count; i++) {
    if (single(i)) cuts.push([i])
    for (let j = i + 1; j < count; j++)
      if (!single(i) && !single(j) && !served[all & ~(1 << i) & ~(1 << j)]![u]) cuts.push([i, j])
  }
  return cuts
}
