import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/fault-level'

const chain = (interrupting_kA: number | undefined, impedance: number | undefined, standbyTie = true) => ({
  items: {
    tx: {
      category: 'transformer',
      power: { role: 'conduit' as const, voltage_V: 480, rating_kVA: 2500, ...(impedance && { impedance }) },
    },
    board: { power: { role: 'conduit' as const, voltage_V: 480, ...(interrupting_kA && { interrupting_kA }) } },
    panel: { power: { role: 'conduit' as const, voltage_V: 480, interrupting_kA: 200 } },
  },
  placements: { tx1: {}, tx2: {}, board1: {}, panel1: {} },
  connections: { 'tx1>board1': {}, 'tx2>board1': { standby: standbyTie }, 'board1>panel1': {} },
})

describe(RULE, () => {
  it('finds 52.3 kA below 2,500 kVA at 480 V and 5.75 %', () => {
    const found = findingsOf(RULE, chain(50, 0.0575))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['tx1', 'board1'], limit: 50_000, unit: 'A' }])
    expect(found[0]!.value! / 1000).toBeCloseTo(52.3, 1)
    expect(found[0]!.standard).toContain('110.9')
  })

  it('passes with a higher rating, and counts a tie that is open as none', () => {
    expect(findingsOf(RULE, chain(65, 0.0575))).toEqual([])
  })

  it('adds transformers in parallel', () => {
    expect(findingsOf(RULE, chain(65, 0.0575, false))).toMatchObject([{ subjects: ['tx1', 'tx2', 'board1'] }])
  })

  it('is silent where impedance or interrupting rating is not stated', () => {
    expect(findingsOf(RULE, chain(10, undefined))).toEqual([])
    expect(findingsOf(RULE, chain(undefined, 0.0575))).toEqual([])
  })
})
