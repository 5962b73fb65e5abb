import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidAt } from '../../../src/engine/hydraulics/fluid'
import { createFlowState } from '../../../src/engine/hydraulics/solver/flow-state'
import { buildPipeNetwork, type NetworkLink } from '../../../src/engine/hydraulics/solver/pipe-network'
import { liftOnPoints, type PumpPoints } from '../../../src/engine/hydraulics/solver/pump-points'
import { solveFlows } from '../../../src/engine/hydraulics/solver/solve-flows'
import { openInEpanet } from './epanet-network'
import { offTheCurves } from './off-the-curves'

interface PumpFigures {
  readonly shutOff_Pa: number
  readonly resistance: number
  readonly points?: PumpPoints
}

/** Pumps side by side, each behind a riser of its own, on a line out and back through equipment. */
interface Station {
  readonly pumps: readonly PumpFigures[]
  readonly riser_m: number
  readonly bore_m: number
  /** Flow at which the equipment drops 100 kPa. */
  readonly equipment_m3s: number
}

const from = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const byOnePoint: fc.Arbitrary<PumpFigures> = fc
  .record({ head_Pa: from(60e3, 300e3), flow_m3s: from(0.005, 0.06) })
  .map(({ head_Pa, flow_m3s }) => ({ shutOff_Pa: (4 / 3) * head_Pa, resistance: head_Pa / 3 / flow_m3s ** 2 }))
/** Four points or more: of three that begin at no flow EPANET makes a power law instead. */
const byPoints: fc.Arbitrary<PumpFigures> = fc
  .record({
    shutOff_Pa: from(80e3, 400e3),
    flow_m3s: from(0.005, 0.06),
    falls: fc.array(from(0.02, 0.5), { minLength: 3, maxLength: 6 }),
  })
  .map(({ shutOff_Pa, flow_m3s, falls }) => {
    let lift_Pa = shutOff_Pa
    const points = falls.map((fall, i): readonly [number, number] => {
      lift_Pa *= 1 - fall
      return [((i + 1) * flow_m3s) / falls.length, lift_Pa]
    })
    return { shutOff_Pa, resistance: 0, points: [[0, shutOff_Pa], ...points] }
  })
const station: fc.Arbitrary<Station> = fc.record({
  pumps: fc.array(fc.oneof(byOnePoint, byPoints), { minLength: 1, maxLength: 4 }),
  riser_m: from(1, 20),
  bore_m: from(0.04, 0.15),
  equipment_m3s: from(0.003, 0.05),
})

const fluid = fluidAt(30)

function networkOf({ pumps, riser_m, bore_m, equipment_m3s }: Station) {
  const steel = { roughness_m: 4.5e-5, lossCoefficient: 6 }
  const links: NetworkLink[] = [
    { kind: 'pipe', from: 1, to: 2, length_m: 60, bore_m, ...steel },
    { kind: 'resistance', from: 2, to: 0, resistance: 100e3 / equipment_m3s ** 2 },
    ...pumps.flatMap((pump, i): NetworkLink[] => [
      { kind: 'pump', from: 0, to: 3 + i, ...pump },
      { kind: 'pipe', from: 3 + i, to: 1, length_m: riser_m, bore_m, ...steel },
    ]),
  ]
  const nodes = [{ fixed_Pa: 0 }, ...Array.from({ length: 2 + pumps.length }, () => ({}))]
  return { nodes, links, sought: nodes.flatMap((_, i) => (i === 0 ? [] : [i])) }
}

function ours(made: Station) {
  const { nodes, links, sought } = networkOf(made)
  const network = buildPipeNetwork(nodes, links, fluid)
  const state = createFlowState(network)
  const { converged } = solveFlows(network, state)
  const flow_m3s = [...state.flow_m3s]
  const off = offTheCurves(links, sought, flow_m3s, (node) => state.pressure_Pa[network.placeOf[node]!]!)
  return { converged, flow_m3s, off, pumps_m3s: made.pumps.map((_, i) => flow_m3s[2 + 2 * i]!) }
}

/** The pump with the stretch of its curve about a flow for all of it: straight, from no flow on. */
function straightAt(pump: PumpFigures, flow_m3s: number): PumpFigures {
  if (!pump.points) return pump
  const { lift, fall } = liftOnPoints(pump.points, flow_m3s, { lift: 0, fall: 0 })
  const [[, end_Pa]] = pump.points.slice(-1) as [readonly [number, number]]
  const shutOff_Pa = lift + fall * flow_m3s
  return {
    shutOff_Pa,
    resistance: 0,
    points: [
      [0, shutOff_Pa],
      [(shutOff_Pa - end_Pa) / fall, end_Pa],
    ],
  }
}

/**
 * Flows of EPANET. It may go to and fro over a corner of a curve until its trials end; then it is asked without corners,
 * by the stretches that we say the pumps run on. Either way its answer must be an operating point of the whole curves.
 */
async function theirs(made: Station, ours_m3s: readonly number[]): Promise<readonly number[]> {
  const { links, sought } = networkOf(made)
  const straight = { ...made, pumps: made.pumps.map((pump, i) => straightAt(pump, ours_m3s[i]!)) }
  for (const asked of [networkOf(made), networkOf(straight)]) {
    const peer = await openInEpanet(asked.nodes, asked.links, fluid)
    peer.solve(true)
    const flow_m3s = links.map((_, i) => peer.flow_m3s(i))
    if (offTheCurves(links, sought, flow_m3s, peer.pressure_Pa) < 1e-3) return flow_m3s
  }
  throw new Error('EPANET found no operating point')
}

describe('unequal pumps side by side', () => {
  it('run where EPANET has them run, whether by one point or by many, and however weak some are', async () => {
    await fc.assert(
      fc.asyncProperty(station, async (made) => {
        const { converged, flow_m3s, pumps_m3s } = ours(made)
        expect(converged).toBe(true)
        const peer = await theirs(made, pumps_m3s)
        const largest = Math.max(...peer.map(Math.abs))
        for (const [i, flow] of peer.entries())
          expect(Math.abs(flow - flow_m3s[i]!) / largest, `link ${i}`).toBeLessThan(1e-3)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('run on their curves in balance, of which there is one way only', () => {
    fc.assert(
      fc.property(station, (made) => {
        const { converged, off } = ours(made)
        expect(converged).toBe(true)
        expect(off).toBeLessThan(1e-4)
      }),
      { numRuns: 2000 },
    )
  })

  const strong: PumpFigures = { shutOff_Pa: 400e3, resistance: 100e3 / 0.02 ** 2 }
  const weak: PumpFigures = {
    shutOff_Pa: 90e3,
    resistance: 0,
    points: [
      [0, 90e3],
      [0.002, 80e3],
      [0.004, 60e3],
      [0.006, 30e3],
    ],
  }

  it('stand still behind their check valves where another lifts more than they can', async () => {
    const made: Station = { pumps: [strong, weak], riser_m: 5, bore_m: 0.1, equipment_m3s: 0.01 }
    const { pumps_m3s } = ours(made)
    expect(pumps_m3s[0]).toBeGreaterThan(0.01)
    expect(pumps_m3s[1]).toBe(0)
    expect(Math.abs((await theirs(made, pumps_m3s))[4]!)).toBeLessThan(1e-7)
  })

  it('run off the end of their curve, on along its last stretch, where the line asks for little', async () => {
    const made: Station = { pumps: [weak, weak], riser_m: 1, bore_m: 0.15, equipment_m3s: 0.05 }
    const { pumps_m3s } = ours(made)
    expect(pumps_m3s[0]).toBeGreaterThan(0.006)
    expect((await theirs(made, pumps_m3s))[2]! / pumps_m3s[0]!).toBeCloseTo(1, 3)
  })

  /** Whole steps of Newton's method alone swing over a corner of the curves here for ever. */
  it('are found where whole steps would swing over a corner of a curve', () => {
    const curve = (...points: PumpPoints): PumpFigures => ({ shutOff_Pa: points[0]![1], resistance: 0, points })
    const made: Station = {
      pumps: [
        curve([0, 168714], [0.0031, 147022], [0.0062, 143617], [0.0093, 76688], [0.0124, 66827]),
        curve([0, 126006], [0.01294, 112649], [0.02587, 56324], [0.03881, 54657]),
      ],
      riser_m: 1,
      bore_m: 0.15,
      equipment_m3s: 0.01373,
    }
    expect(ours(made)).toMatchObject({ converged: true })
    expect(ours(made).off).toBeLessThan(1e-4)
  })
})
