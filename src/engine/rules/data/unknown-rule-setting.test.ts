import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/unknown-rule-setting'

describe(RULE, () => {
  it('names rules and limits that do not exist', () => {
    const rules = { 'space/gone': {}, 'space/working-space': { parameters: { condition: 3, hight: 2 } } }
    expect(findingsOf(RULE, { checks: { rules } }).map((f) => f.params)).toMatchObject([
      { rule: 'space/gone', kind: 'rule' },
      { rule: 'space/working-space', parameter: 'hight', kind: 'parameter' },
    ])
  })

  it('is silent about settings that take effect', () => {
    const rules = { 'space/working-space': { severity: 'off' as const, parameters: { condition: 3 } } }
    expect(findingsOf(RULE, { checks: { rules } })).toEqual([])
  })
})
