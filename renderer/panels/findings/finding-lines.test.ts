import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../../src/engine/results'
import { countByFilter, type FindingFilter, findingLines } from './finding-lines'

const finding = (rule: string, severity: Severity, subject: string, waived = false): Finding => ({
  rule,
  severity,
  subjects: [subject],
  contingency: [],
  value: null,
  limit: null,
  unit: '',
  message: '',
  standard: '',
  waived,
  params: {},
  key: `${rule}|${subject}`,
})
const list = [
  finding('a', 'error', '1'),
  finding('a', 'error', '2'),
  finding('b', 'warning', '1'),
  finding('b', 'warning', '2', true),
]
const all = new Set<FindingFilter>(['error', 'warning', 'info', 'waived'])

describe('findingLines', () => {
  it('leaves a waived finding to the waived filter whatever its severity', () => {
    expect(countByFilter(list)).toEqual({ error: 2, warning: 1, info: 0, waived: 1 })
    expect(findingLines(list, new Set(['waived']), null)).toEqual([{ type: 'finding', finding: list[3] }])
  })

  it('heads each rule with its count and hides what is folded', () => {
    const lines = findingLines(list, all, new Set(['a|error']))
    expect(lines.map((l) => (l.type === 'rule' ? `${l.rule} ${l.count} ${l.open}` : l.finding.key))).toEqual([
      'a|error 2 false',
      'b|warning 1 true',
      'b|1',
      'b|waived 1 true',
      'b|2',
    ])
  })
})
