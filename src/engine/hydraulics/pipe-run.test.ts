import { describe, expect, it } from 'vitest'
import { buildSite } from '../rules/testing/build-site'
import { pipeRun } from './pipe-run'

const site = buildSite({
  placements: { cdu1: { at: [2, 2] }, rack1: { item: 'cdu', at: [5, 6] } },
  connections: { 'cdu1~rack1': {} },
})
const [cdu, rack] = site.placements as [(typeof site.placements)[0], (typeof site.placements)[0]]
const run = (fields: object = {}, rise_m = 0) => pipeRun({ ...site.connections[0]!, ...fields }, cdu, rack, rise_m)

describe('pipeRun', () => {
  it('goes straight in plan where nothing is given, and says so', () => {
    expect(run()).toEqual({
      length_m: 5,
      returnLength_m: 5,
      lossCoefficient: 0,
      returnLossCoefficient: 0,
      unrouted: true,
    })
  })

  it('goes up to the other storey by a riser with its elbow, down alike', () => {
    expect(run({}, 4)).toEqual({
      length_m: 9,
      returnLength_m: 9,
      lossCoefficient: 0.6,
      returnLossCoefficient: 0.6,
      unrouted: true,
    })
    expect(run({}, -4)).toEqual(run({}, 4))
  })

  it('meets its level on the way to the other storey', () => {
    // Up 3 m to the tray, then 1 m more to the floor above.
    expect(run({ level_m: 3 }, 4).length_m).toBe(9)
  })

  it('takes the length as given, which has the rise in it', () => {
    expect(run({ length_m: 7 }, 4).length_m).toBe(7)
  })
})
