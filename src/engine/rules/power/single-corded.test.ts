import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/single-corded'

const rack = (connections: object, fields: object = {}) => ({
  items: { 'gpu-rack': { load: { design_kW: 120 } } },
  placements: { pdu1: {}, pdu2: {}, rack1: { item: 'gpu-rack', ...fields } },
  connections: connections as Record<string, { side?: 'A' | 'B' }>,
})

describe(RULE, () => {
  it('warns where one provider feeds an AI load that requires redundancy', () => {
    expect(findingsOf(RULE, rack({ 'pdu1>rack1': { side: 'A' } }))).toMatchObject([
      { severity: 'warning', subjects: ['rack1'], value: 1, limit: 2 },
    ])
  })

  it('warns where two providers are on one side', () => {
    const found = findingsOf(RULE, rack({ 'pdu1>rack1': { side: 'A' }, 'pdu2>rack1': { side: 'A' } }))
    expect(found[0]!.message).toContain('on one side only (A)')
  })

  it('passes with two providers on two sides, named or not', () => {
    expect(findingsOf(RULE, rack({ 'pdu1>rack1': { side: 'A' }, 'pdu2>rack1': { side: 'B' } }))).toEqual([])
    expect(findingsOf(RULE, rack({ 'pdu1>rack1': {}, 'pdu2>rack1': {} }))).toEqual([])
  })

  it('leaves miners and loads without redundancy alone', () => {
    expect(findingsOf(RULE, rack({ 'pdu1>rack1': {} }, { mission: 'mining' }))).toEqual([])
    expect(findingsOf(RULE, rack({ 'pdu1>rack1': {} }, { redundancy: 'none' }))).toEqual([])
  })
})
