import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/rated-altitude'

const at = (altitude_m: number | undefined, power: object = {}) => ({
  items: {
    board: { category: 'lv-switchboard', power: { role: 'conduit' as const, ...power } },
    gear: { category: 'mv-switchgear', power: { role: 'conduit' as const } },
    ups: { power: { role: 'conduit' as const } },
  },
  placements: { board1: {}, board2: {}, gear1: {}, ups1: {}, rack1: {} },
  site: { ...(altitude_m !== undefined && { altitude_m }) },
})

describe(RULE, () => {
  it('names each product above the altitude of its standard', () => {
    const found = findingsOf(RULE, at(2100))
    expect(found).toMatchObject([
      { severity: 'warning', subjects: ['board1', 'board2'], value: 2100, limit: 2000, unit: 'm' },
      { subjects: ['gear1'], limit: 1000 },
      { subjects: ['ups1'], limit: 1000 },
    ])
    expect(found.map((f) => f.standard.split(' ')[1])).toEqual(['61439-1', '62271-1', '62040-3'])
  })

  it('takes the limit of the item where it states one', () => {
    expect(findingsOf(RULE, at(2100, { altitudeLimit_m: 3000 })).map((f) => f.subjects[0])).toEqual(['gear1', 'ups1'])
  })

  it('passes low down and where the altitude is not known', () => {
    expect(findingsOf(RULE, at(900))).toEqual([])
    expect(findingsOf(RULE, at(undefined))).toEqual([])
  })
})
