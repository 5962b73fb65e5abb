import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/below-required'

const site = (power: object) => ({
  items: { rack: { load: { design_kW: 120 } }, board: { power: { role: 'conduit', ...power } } },
  placements: { board1: {}, rack1: { mission: 'ai' as const }, rack2: { mission: 'mining' as const } },
  connections: { 'board1>rack1': {}, 'board1>rack2': {} },
})

describe(RULE, () => {
  it('reports protected loads behind a component without rating', () => {
    expect(findingsOf(RULE, site({}))).toMatchObject([
      { severity: 'info', subjects: ['rack1'], params: { required: 'maintainable', unrated: 1 } },
    ])
  })

  it('passes with ratings, and leaves loads that an outage harms to the rules about outages', () => {
    expect(findingsOf(RULE, site({ rating_kVA: 500 }))).toEqual([])
    expect(findingsOf(RULE, site({}), { contingencies: [{ out: ['board1'], protectedUnserved: ['rack1'] }] })).toEqual(
      [],
    )
  })
})
