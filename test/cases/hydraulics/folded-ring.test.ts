import { describe, expect, it } from 'vitest'
import { fluidAt } from '../../../src/engine/hydraulics/fluid'
import { copyFlowState, createFlowState } from '../../../src/engine/hydraulics/solver/flow-state'
import { buildPipeNetwork } from '../../../src/engine/hydraulics/solver/pipe-network'
import { solveFlows } from '../../../src/engine/hydraulics/solver/solve-flows'
import { drawnRing, foldedRing } from '../../bench/cdu-ring'

const CDUS = 40
const water = fluidAt(30)

function solverOf({ nodes, links, branches }: ReturnType<typeof drawnRing>) {
  const network = buildPipeNetwork(nodes, links, water)
  const normal = createFlowState(network)
  solveFlows(network, normal, { tolerance: 1e-9 })
  const flowsWithout = (branch: number | null, warm: boolean): number[] => {
    const state = createFlowState(network)
    if (warm) copyFlowState(normal, state)
    if (branch !== null) state.open[branches[branch]!] = 0
    expect(solveFlows(network, state, { tolerance: 1e-9 }).converged).toBe(true)
    return branches.map((link) => state.flow_m3s[link]!)
  }
  return { flowsWithout }
}

const difference = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((flow, i) => Math.abs(flow - b[i]!))) / Math.max(...a)

describe('a ring with a mirrored return', () => {
  const drawn = solverOf(drawnRing(CDUS))
  const folded = solverOf(foldedRing(CDUS))

  it('flows the same folded as drawn, in normal operation and without any CDU', () => {
    for (const out of [null, ...Array.from({ length: CDUS }, (_, i) => i)])
      expect(difference(drawn.flowsWithout(out, true), folded.flowsWithout(out, true)), `without ${out}`).toBeLessThan(
        1e-4,
      )
  })

  it('flows the same from a warm start as from a cold one', () => {
    for (let out = 0; out < CDUS; out++)
      expect(difference(folded.flowsWithout(out, true), folded.flowsWithout(out, false))).toBeLessThan(1e-4)
  })
})
