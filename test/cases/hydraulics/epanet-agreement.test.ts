import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidAt } from '../../../src/engine/hydraulics/fluid'
import { createFlowState } from '../../../src/engine/hydraulics/solver/flow-state'
import { buildPipeNetwork } from '../../../src/engine/hydraulics/solver/pipe-network'
import { solveFlows } from '../../../src/engine/hydraulics/solver/solve-flows'
import { openInEpanet } from './epanet-network'
import { randomNetwork } from './random-network'

const fluids = [fluidAt(30), fluidAt(40, 0.25)]

/** Largest difference of any flow, over the largest flow. */
function difference(ours: ArrayLike<number>, theirs: readonly number[]): number {
  const largest = Math.max(...theirs.map(Math.abs))
  return Math.max(...theirs.map((flow, i) => Math.abs(flow - ours[i]!))) / largest
}

describe('against EPANET', () => {
  it('flows of random looped networks agree within 1e-3, cold and after a link is shut', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork, fc.constantFrom(...fluids), fc.nat(), async ({ nodes, links }, fluid, pick) => {
        const peer = await openInEpanet(nodes, links, fluid)
        const network = buildPipeNetwork(nodes, links, fluid)
        const state = createFlowState(network)
        const theirs = () => links.map((_, i) => peer.flow_m3s(i))
        peer.solve(true)
        expect(solveFlows(network, state).converged).toBe(true)
        expect(difference(state.flow_m3s, theirs())).toBeLessThan(1e-3)

        const equipment = links.flatMap(({ kind }, i) => (kind === 'resistance' ? [i] : []))
        const shut = equipment[pick % equipment.length]!
        peer.setOpen(shut, false)
        peer.solve()
        state.open[shut] = 0
        expect(solveFlows(network, state).converged).toBe(true)
        expect(difference(state.flow_m3s, theirs())).toBeLessThan(1e-3)
      }),
      { numRuns: 60 },
    )
  })
})
