import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'site/altitude'

const at = (altitude_m: number, liquidFraction = 0.85) => ({
  items: { rack: { load: { design_kW: 120 }, heat: { liquidFraction } } },
  placements: { rack1: { mission: 'ai' as const }, rack2: { mission: 'mining' as const } },
  site: { altitude_m },
})

describe(RULE, () => {
  it('derates 1 K per 300 m above 900 m', () => {
    const found = findingsOf(RULE, at(1500))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['rack1'], value: 1500, limit: 900 }])
    expect(found[0]!.params.derate_K).toBe(2)
  })

  it('errs above 3,050 m', () => {
    expect(findingsOf(RULE, at(3100))).toMatchObject([{ severity: 'error', limit: 3050 }])
  })

  it('passes low down, and where nothing is cooled by air', () => {
    expect(findingsOf(RULE, at(900))).toEqual([])
    expect(findingsOf(RULE, at(1250, 1))).toEqual([])
  })
})
