import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSite, createCheckEngine } from '../../src/engine/check-site'
import { solveNetworks } from '../../src/engine/solve-networks'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { oracleSolve } from './oracle'
import { randomSite } from './random-site'

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('the solver against the page read aloud', () => {
  it('agrees in normal operation and in every single outage', () => {
    let outages = 0
    let overloads = 0
    let standby = 0
    fc.assert(
      fc.property(randomSite, (document) => {
        const items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
        const site = resolveSite(document, items)
        const result = solveNetworks(site)
        const normal = oracleSolve(site, new Set())
        if (normal.loop) {
          expect(result.loops.length > 0).toBe(true)
          return
        }
        for (const p of site.placements) {
          const node = result.power[p.id]!
          const expected = normal.power.get(p.id) ?? { in_kW: 0, in_kvar: 0, out_kW: 0, out_kvar: 0 }
          expect(node.live).toBe(normal.live.power.has(p.id))
          expect(close(node.in_kW, expected.in_kW), `${p.id} in ${node.in_kW} ${expected.in_kW}`).toBe(true)
          expect(close(node.out_kVA, Math.hypot(expected.out_kW, expected.out_kvar)), `${p.id} out`).toBe(true)
          const cool = result.liquid[p.id]
          if (cool) expect(close(cool.in_kW, normal.coolant.get(p.id)?.in_kW ?? 0), `${p.id} coolant`).toBe(true)
          const air = result.air[p.id]
          if (air && p.hall) expect(close(air.out_kW, normal.air.get(p.id) ?? 0), `${p.id} air`).toBe(true)
        }
        const byOut = new Map(result.contingencies.map((c) => [c.out.join(), c]))
        for (const p of site.placements) {
          const d = p.definition
          const isComponent = ['source', 'conduit'].includes(d.power?.role ?? '') || d.liquidCooling || d.airCooling
          const state = oracleSolve(site, new Set([p.id]))
          if (!isComponent || state.loop) continue
          outages++
          if (document.connections?.some((c) => c.standby)) standby++
          const found = byOut.get(p.id)
          expect(found?.unserved ?? [], `out ${p.id}`).toEqual(state.unserved)
          expect(found?.overloads.map((o) => `${o.network} ${o.id}`) ?? [], `out ${p.id}`).toEqual(
            state.overloads.map((o) => `${o.network} ${o.id}`),
          )
          state.overloads.forEach((o, i) => {
            expect(close(found!.overloads[i]!.value, o.value), `out ${p.id}, ${o.id}`).toBe(true)
          })
          overloads += state.overloads.length
        }
      }),
      { numRuns: 400 },
    )
    // The sites must reach the interesting cases, or the agreement means nothing.
    expect(outages).toBeGreaterThan(1500)
    expect(overloads).toBeGreaterThan(200)
    expect(standby).toBeGreaterThan(500)
  })

  it('gives the same answer from the keeping engine as from scratch after a move', () => {
    fc.assert(
      fc.property(randomSite, (document) => {
        const items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
        const engine = createCheckEngine()
        engine.check(resolveSite(document, items))
        const moved = {
          ...document,
          placements: document.placements!.map((p, i) => (i === 0 ? { ...p, at: [50, 50] as [number, number] } : p)),
        }
        const site = resolveSite(moved, items)
        expect(engine.check(site)).toEqual(checkSite(site))
      }),
      { numRuns: 60 },
    )
  })
})
