import { describe, expect, it } from 'vitest'
import type { EffectiveSite } from '../../model/effective-site'
import { buildFacts } from '../rules/testing/build-facts'
import { buildSite } from '../rules/testing/build-site'
import { solveHydraulics } from './solve-hydraulics'

const cdu = { liquidCooling: { role: 'conduit' as const, approach_K: 4, head_kPa: 200, maxFlow_lpm: 300 } }
const rack = { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 100 } }
const site = buildSite({
  items: { cdu, rack },
  placements: { cdu1: {}, rack1: {}, cdu2: {}, rack2: {} },
  connections: { 'cdu1~rack1': { bore_m: 0.05 }, 'cdu2~rack2': { bore_m: 0.05 } },
})

const solve = (edited: EffectiveSite, liquid = {}) => solveHydraulics(buildFacts(edited, { liquid }))
/** The same site with no record that anything could be remembered by. */
const strange = (known: EffectiveSite): EffectiveSite => ({
  ...known,
  placements: known.placements.map((p) => ({ ...p })),
  connections: known.connections.map((c) => ({ ...c })),
})
const moved: EffectiveSite = {
  ...site,
  placements: site.placements.map((p) => (p.id === 'rack2' ? { ...p, at: [39, 19] } : p)),
}

describe('a loop after an edit', () => {
  it('is kept where the edit is elsewhere, and found anew where it is not', () => {
    const before = solve(site).loops
    const after = solve(moved).loops
    expect(after[0]).toBe(before[0])
    expect(after[1]!.pipes[0]!.length_m).toBeGreaterThan(before[1]!.pipes[0]!.length_m)
    expect(after).toEqual(solve(strange(moved)).loops)
  })

  it('is found anew where its coolant changed', () => {
    const before = solve(site).loops
    const after = solve({ ...site }, { rack1: { live: false } }).loops
    expect(after[0]!.balance[0]!.required_lpm).toBe(0)
    expect(after[1]).toBe(before[1])
  })
})
