import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/network-loop'

const site = { placements: { node1: {}, node2: {}, node3: {} } }

describe(RULE, () => {
  it('names the members of a loop and the state in which it forms', () => {
    const found = findingsOf(RULE, site, {
      loops: [{ network: 'power', contingency: ['node3'], members: ['node2', 'node1'] }],
    })
    expect(found).toMatchObject([{ severity: 'error', subjects: ['node1', 'node2'], contingency: ['node3'] }])
    expect(found[0]!.message).toContain('With node3 out of service')
  })

  it('is silent without a loop in this network', () => {
    expect(findingsOf(RULE, site, { loops: [{ network: 'coolant', contingency: [], members: ['node1'] }] })).toEqual([])
  })
})
