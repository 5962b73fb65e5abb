import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/egress'
const area = (kind: 'egress' | 'delivery' | 'zone', at: [number, number]) => ({
  items: { box: { size_m: [1, 1, 1] } },
  placements: { box1: { at } },
  areas: [
    {
      id: 'A1',
      kind,
      name: 'Corridor',
      outline: rectangleOutline([5, 5], [9, 6]),
    },
  ],
})

describe(RULE, () => {
  it('keeps a way out clear, even of what is larger than its width', () => {
    expect(findingsOf(RULE, area('egress', [7, 5.5]))).toMatchObject([
      { severity: 'error', subjects: ['box1'], params: { area: 'Corridor' } },
    ])
    expect(findingsOf(RULE, area('egress', [4.6, 5.5]))).toHaveLength(1)
  })

  it('takes a delivery way less gravely, and a mere zone not at all', () => {
    expect(findingsOf(RULE, area('delivery', [7, 5.5]))).toMatchObject([{ severity: 'warning' }])
    expect(findingsOf(RULE, area('zone', [7, 5.5]))).toEqual([])
  })

  it('lets a thing stand against the edge', () => {
    expect(findingsOf(RULE, area('egress', [7, 4.5]))).toEqual([])
  })
})
