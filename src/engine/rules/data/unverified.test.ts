import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/unverified'
const sourced = (source: object | undefined, mission: 'ai' | 'mining' = 'ai') => ({
  items: { rack: source ? { source } : {} },
  placements: { rack1: { mission }, rack2: { mission } },
})

describe(RULE, () => {
  it('names products of grade D, or of no source, in one finding', () => {
    const found = findingsOf(RULE, sourced({ title: 'general knowledge', grade: 'D' }))
    expect(found).toMatchObject([{ severity: 'info', subjects: ['rack1', 'rack2'], params: { products: 1 } }])
    expect(findingsOf(RULE, sourced(undefined))).toHaveLength(1)
    expect(findingsOf(RULE, sourced({ title: 'notes', grade: 'C', verified: false }))).toHaveLength(1)
  })

  it('is silent about what was read in a source, and about a running mine', () => {
    expect(findingsOf(RULE, sourced({ title: 'data sheet', grade: 'A' }))).toEqual([])
    expect(findingsOf(RULE, sourced({ title: 'general knowledge', grade: 'D' }, 'mining'))).toEqual([])
  })
})
