import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/once-through-air'

const hall = (air: string) => ({
  items: { rack: { load: { design_kW: 100 } } },
  placements: {
    rack1: { mission: 'ai' as const },
    rack2: { mission: 'mining' as const },
    rack3: { mission: 'ai' as const },
  },
  hall: { air },
})

describe(RULE, () => {
  it('reports the AI hardware of a once-through hall, once per hall', () => {
    expect(findingsOf(RULE, hall('once-through'))).toMatchObject([
      { severity: 'warning', subjects: ['rack1', 'rack3'] },
    ])
  })

  it('passes in filtered and conditioned halls', () => {
    expect(findingsOf(RULE, hall('filtered'))).toEqual([])
    expect(findingsOf(RULE, hall('conditioned'))).toEqual([])
  })
})
