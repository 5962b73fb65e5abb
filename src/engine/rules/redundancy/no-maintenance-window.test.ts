import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/no-maintenance-window'

const site = {
  items: {
    board: { power: { role: 'conduit', rating_kVA: 1000, continuousFactor: 0.8 } },
    rack: { load: { design_kW: 120 } },
  },
  placements: { board1: {}, board2: {}, rack1: { mission: 'ai' as const } },
  connections: { 'board1>rack1': {}, 'board2>rack1': {} },
}
const worst = (value: number) => ({
  worst: { board1: { value, unit: 'kVA' as const, limit: 1000, rating: 1000, out: ['board2'] } },
})

describe(RULE, () => {
  it('reports a survivor that may carry the load for a fault but not for a day of work', () => {
    expect(findingsOf(RULE, site, worst(900))).toMatchObject([
      { severity: 'warning', subjects: ['board1'], contingency: ['board2'], value: 900, limit: 800, unit: 'kVA' },
    ])
  })

  it('passes within the continuous rating, and leaves overloads to the rules about them', () => {
    expect(findingsOf(RULE, site, worst(800))).toEqual([])
    expect(findingsOf(RULE, site, worst(1100))).toEqual([])
    expect(findingsOf(RULE, site, { ...worst(900), power: { board1: { out_kVA: 850 } } })).toEqual([])
  })
})
