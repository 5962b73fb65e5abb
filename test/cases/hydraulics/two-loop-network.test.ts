import { describe, expect, it } from 'vitest'
import { createFlowState } from '../../../src/engine/hydraulics/solver/flow-state'
import {
  buildPipeNetwork,
  type NetworkLink,
  type NetworkNode,
} from '../../../src/engine/hydraulics/solver/pipe-network'
import { solveFlows } from '../../../src/engine/hydraulics/solver/solve-flows'

/** Water of exactly 1000 kg/m³, so that pressures read as metres of head. */
const water = { density_kg_m3: 1000, viscosity_m2_s: 1e-6 }
const weight = 9806.65
const inch = 0.0254

/**
 * The two-loop network of Alperovits and Shamir, "Design of optimal water distribution systems", Water Resources
 * Research 13 (1977), with the bores that Savic and Walters found for it, "Genetic algorithms for least-cost design of
 * water distribution networks", J. Water Resour. Plann. Manage. 123 (1997), and the pressures they print.
 */
const ground_m = [210, 150, 160, 155, 150, 165, 160]
const demand_m3h = [0, 100, 100, 120, 270, 330, 200]
const bores_in = [18, 10, 16, 4, 16, 10, 10, 1]
const ends = [
  [0, 1],
  [1, 2],
  [1, 3],
  [3, 4],
  [3, 5],
  [5, 6],
  [2, 4],
  [4, 6],
] as const
const published_m = [53.25, 30.46, 43.45, 33.81, 30.44, 30.55]

describe('the two-loop network of Alperovits and Shamir', () => {
  it('has the published pressures', () => {
    const nodes: NetworkNode[] = ground_m.map((level_m, i) =>
      i === 0 ? { fixed_Pa: level_m * weight } : { demand_m3s: demand_m3h[i]! / 3600 },
    )
    const links: NetworkLink[] = ends.map(([from, to], i) => ({
      kind: 'hazen-williams',
      from,
      to,
      length_m: 1000,
      bore_m: bores_in[i]! * inch,
      coefficient: 130,
    }))
    const network = buildPipeNetwork(nodes, links, water)
    const state = createFlowState(network)
    expect(solveFlows(network, state).converged).toBe(true)
    const pressure_m = nodes.map((_, i) => state.pressure_Pa[network.placeOf[i]!]! / weight - ground_m[i]!)
    published_m.forEach((head_m, i) => {
      expect(Math.abs(pressure_m[i + 1]! - head_m), `node ${i + 2}`).toBeLessThan(0.1)
    })
  })
})
