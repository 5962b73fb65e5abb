import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidAt } from '../../../src/engine/hydraulics/fluid'
import { createFlowState } from '../../../src/engine/hydraulics/solver/flow-state'
import { buildPipeNetwork, type NetworkLink } from '../../../src/engine/hydraulics/solver/pipe-network'
import { solveFlows } from '../../../src/engine/hydraulics/solver/solve-flows'
import { openInEpanet } from './epanet-network'

/** Four points or more: of three that begin at no flow EPANET makes a power law instead. */
const points = fc
  .record({
    shutOff_Pa: fc.double({ min: 150e3, max: 400e3, noNaN: true }),
    flow_m3s: fc.double({ min: 0.01, max: 0.05, noNaN: true }),
    falls: fc.array(fc.double({ min: 0.02, max: 0.3, noNaN: true }), { minLength: 3, maxLength: 6 }),
  })
  .map(({ shutOff_Pa, flow_m3s, falls }) => {
    let lift_Pa = shutOff_Pa
    return [
      [0, shutOff_Pa] as const,
      ...falls.map((fall, i) => {
        lift_Pa *= 1 - fall
        return [((i + 1) * flow_m3s) / falls.length, lift_Pa] as const
      }),
    ]
  })

describe('pumps by points, against EPANET', () => {
  it('find the same duty on a line and back through equipment, one pump or up to three of unlike size side by side', async () => {
    const fluid = fluidAt(30)
    await fc.assert(
      fc.asyncProperty(
        points,
        fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { maxLength: 2 }),
        fc.double({ min: 0.05, max: 0.15, noNaN: true }),
        async (first, others, bore_m) => {
          // Of the same lift, so that none is held shut by another.
          const curves = [1, ...others].map((size) => first.map(([flow, lift_Pa]) => [size * flow, lift_Pa] as const))
          const links: NetworkLink[] = [
            { kind: 'pipe', from: 1, to: 2, length_m: 60, bore_m, roughness_m: 4.5e-5, lossCoefficient: 6 },
            { kind: 'resistance', from: 2, to: 0, resistance: 100e3 / 0.015 ** 2 },
            ...curves.map(
              (curve): NetworkLink => ({
                kind: 'pump',
                from: 0,
                to: 1,
                shutOff_Pa: curve[0]![1],
                resistance: 0,
                points: curve,
              }),
            ),
          ]
          const nodes = [{ fixed_Pa: 0 }, {}, {}]
          const peer = await openInEpanet(nodes, links, fluid)
          peer.solve(true)
          const network = buildPipeNetwork(nodes, links, fluid)
          const state = createFlowState(network)
          expect(solveFlows(network, state).converged).toBe(true)
          const theirs = links.map((_, i) => peer.flow_m3s(i))
          const largest = Math.max(...theirs.map(Math.abs))
          for (const [i, flow] of theirs.entries())
            expect(Math.abs(flow - state.flow_m3s[i]!) / largest, `link ${i}`).toBeLessThan(1e-3)
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  })
})
