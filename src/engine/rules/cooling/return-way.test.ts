import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import type { SiteSketch } from '../testing/build-site'

const RULE = 'cooling/return-way'

/** A CDU and two racks off a tee, a board beside them; @param returns where the returns of tee and racks go */
const loop = (returns: Readonly<Record<string, string>>): SiteSketch => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit', approach_K: 4, head_kPa: 180, maxFlow_lpm: 400 } },
    tee: {},
    board: {},
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 50 } },
  },
  placements: { cdu1: {}, tee1: {}, rack1: {}, rack2: {}, board1: {} },
  connections: Object.fromEntries(
    ['cdu1~tee1', 'tee1~rack1', 'tee1~rack2'].map((run) => {
      const returnTo = returns[run.split('~')[1]!]
      return [run, { length_m: 10, bore_m: 0.0525, ...(returnTo === undefined ? {} : { returnTo }) }]
    }),
  ),
})

const causes = (returns: Readonly<Record<string, string>>) =>
  findingsOf(RULE, loop(returns)).map(({ subjects, params }) => [...subjects, params.cause])

describe(RULE, () => {
  it('says what names nothing, nothing in the loop, the consumer itself, or what leads back to it', () => {
    expect(causes({ rack1: 'gone1' })).toEqual([['tee1', 'rack1', 'unknown']])
    expect(causes({ rack1: 'board1' })).toEqual([['tee1', 'rack1', 'elsewhere']])
    expect(causes({ rack1: 'rack1' })).toEqual([['tee1', 'rack1', 'self']])
    expect(causes({ rack1: 'rack2', rack2: 'rack1' })).toEqual([
      ['tee1', 'rack1', 'circle'],
      ['tee1', 'rack2', 'circle'],
    ])
  })

  it('passes a return to the source, to the next rack, and none at all', () => {
    expect(causes({ rack1: 'rack2' })).toEqual([])
    expect(causes({ rack1: 'cdu1', rack2: 'tee1' })).toEqual([])
    expect(causes({})).toEqual([])
  })
})
