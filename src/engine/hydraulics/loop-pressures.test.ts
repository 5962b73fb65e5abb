import { describe, expect, it } from 'vitest'
import { buildFacts } from '../rules/testing/build-facts'
import { buildSite } from '../rules/testing/build-site'
import { solvePressures } from './loop-pressures'
import { solveHydraulics } from './solve-hydraulics'

const loop = (cooler: object, run: object = {}, hall: object = {}) =>
  buildFacts(
    buildSite({
      hall: { elevation_m: 12, ...hall },
      items: {
        cdu: {
          size_m: [1, 1, 2],
          liquidCooling: { role: 'conduit', approach_K: 4, head_kPa: 180, maxFlow_lpm: 150, ...cooler },
        },
        rack: {
          size_m: [0.6, 1.2, 2.3],
          load: { design_kW: 100 },
          heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 50 },
        },
      },
      placements: { cdu1: { hall: null }, rack1: {} },
      connections: { 'cdu1~rack1': { length_m: 20, bore_m: 0.0525, ...run } },
    }),
  )
/** kPa per metre of water at 35 °C, the mean of a supply of 30 °C and its return. */
const METRE_kPa = (994.0 * 9.80665) / 1000

describe('pressures of a loop', () => {
  it('fall with the height of the highest part and rise by the pumps against shut valves', () => {
    const [found] = solvePressures(loop({ fill_kPa: 250 }, { level_m: 4 }))
    const rack = found!.points.find(({ id }) => id === 'rack1')!
    // The run lies 4 m over the floor of a storey at 12 m.
    expect(rack.lowest_kPa).toBeCloseTo(250 - 16 * METRE_kPa, 0)
    // A one-point curve lifts a third more at no flow; the rack stands 12 m over the vessel.
    expect(rack.highest_kPa).toBeCloseTo(250 + 240 - 12 * METRE_kPa, 0)
    const cdu = found!.points.find(({ id }) => id === 'cdu1')!
    expect(cdu.lowest_kPa).toBeCloseTo(250 - 4 * METRE_kPa, 0)
    expect(cdu.highest_kPa).toBeCloseTo(490, 6)
  })

  it('are lowest where a run steps over another one, and no lower where it steps under', () => {
    const lowest = (over_m: number) =>
      solvePressures(
        loop({ fill_kPa: 250 }, { level_m: 4, path: [[5, 5]], steps: [{ at: [5, 5], over_m, length_m: 2 }] }),
      )[0]!.points.find(({ id }) => id === 'rack1')!.lowest_kPa
    expect(lowest(0.5)).toBeCloseTo(250 - 16.5 * METRE_kPa, 0)
    expect(lowest(-0.5)).toBeCloseTo(250 - 16 * METRE_kPa, 0)
  })

  it('at the suction are those of vessel and atmosphere less that of vapour', () => {
    const [{ suctions, vapour_kPa } = { suctions: [], vapour_kPa: 0 }] = solvePressures(
      loop({ fill_kPa: 100, npsh_kPa: 30 }),
    )
    // Water boils at 40 °C under 7.38 kPa (steam tables).
    expect(vapour_kPa).toBeCloseTo(7.38, 1)
    expect(suctions).toEqual([{ id: 'cdu1', available_kPa: expect.closeTo(101.325 + 100 - 7.38, 1), needed_kPa: 30 }])
  })

  it('are not guessed where nobody states the filling', () => {
    expect(solvePressures(loop({}))).toEqual([])
  })

  it('know no highest where no head is given', () => {
    const [found] = solvePressures(loop({ fill_kPa: 250, head_kPa: undefined }))
    expect(found!.points.every(({ highest_kPa }) => highest_kPa === null)).toBe(true)
    expect(found!.suctions).toEqual([])
  })
})

describe('a pair of pipes', () => {
  const dropOf = (run: object) => solveHydraulics(loop({}, { lossCoefficient: 0, ...run })).loops[0]!.pipes[0]!.drop_kPa

  it('with a reverse return is as long as both together', () => {
    expect(dropOf({ length_m: 10, returnLength_m: 30 })).toBeCloseTo(dropOf({ length_m: 20 }), 6)
    expect(dropOf({ length_m: 20, returnLength_m: 60 })).toBeCloseTo(2 * dropOf({ length_m: 20 }), 6)
  })

  it('drops as much more in its control valve as the Kv says', () => {
    const [pipe] = solveHydraulics(loop({}, { lossCoefficient: 0, valveKv_m3h: 16 })).loops[0]!.pipes
    const flow_m3h = (pipe!.flow_lpm * 60) / 1000
    expect(pipe!.drop_kPa - dropOf({})).toBeCloseTo(100 * (flow_m3h / 16) ** 2 * 0.994, 1)
  })
})
