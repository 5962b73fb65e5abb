import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairOutages, singleOutages, sweepOutages } from '../../src/engine/contingencies/outage-sweep'
import { solveContingencies } from '../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../src/engine/networks/site-network'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomSite } from './random-site'

describe('an outage solved by what it reaches', () => {
  it('leaves the same state as one solved from scratch, and the base untouched', () => {
    let fast = 0
    fc.assert(
      fc.property(randomSite, (document) => {
        const site = resolveSite(document, new Map((document.items ?? []).map((i) => [i.id, i as Item])))
        const network = compileSite(site)
        const outages = [...singleOutages(network), ...pairOutages(network)]
        const scratch: number[][] = []
        const capture =
          (into: number[][], count: (reached: boolean) => void) =>
          (_: readonly number[], state: Parameters<Parameters<typeof sweepOutages>[2]>[1], reach: unknown) => {
            count(reach !== null)
            into.push([
              ...state.power.live,
              ...state.power.outP_kW,
              ...state.power.outQ_kvar,
              ...state.power.inP_kW,
              ...state.coolant.live,
              ...state.coolant.outP_kW,
              ...state.air.outP_kW.slice(0, network.units.size),
              ...state.served,
            ])
          }
        const affected: number[][] = []
        sweepOutages(
          network,
          outages,
          capture(scratch, () => {}),
          { fromScratch: true },
        )
        sweepOutages(
          network,
          outages,
          capture(affected, (reached) => {
            if (reached) fast++
          }),
        )
        scratch.forEach((values, i) => {
          values.forEach((v, j) => {
            expect(Math.abs(v - affected[i]![j]!), `outage ${outages[i]}, value ${j}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(v)),
            )
          })
        })
        const strip = (sweep: ReturnType<typeof solveContingencies>) =>
          sweep.contingencies.map((c) => ({
            out: c.out,
            unserved: c.unserved,
            over: c.overloads.map((o) => o.id),
            protectedUnserved: c.protectedUnserved,
            protectedOver: c.protectedOverloads.map((o) => [o.overload.id, o.loads]),
          }))
        expect(strip(solveContingencies(site, network))).toEqual(
          strip(solveContingencies(site, network, { fromScratch: true })),
        )
      }),
      { numRuns: 200 },
    )
    expect(fast).toBeGreaterThan(500)
  })
})
