import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../../../src/engine/results'
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

const byRule = (f: Finding) => ({ id: `${f.rule}|${f.waived ? 'waived' : f.severity}`, name: f.rule })
const none: ReadonlySet<string> = new Set()

describe('findingLines', () => {
  it('leaves a waived finding to the waived filter whatever its severity', () => {
    expect(countByFilter(list)).toEqual({ error: 2, warning: 1, info: 0, waived: 1 })
    expect(findingLines(list, new Set(['waived']), null, none)).toEqual([{ type: 'finding', finding: list[3] }])
  })

  it('heads each group with its count and hides what is folded', () => {
    const lines = findingLines(list, all, byRule, new Set(['a|error']))
    expect(lines.map((l) => (l.type === 'group' ? `${l.id} ${l.count} ${l.open}` : l.finding.key))).toEqual([
      'a|error 2 false',
      'b|warning 1 true',
      'b|1',
      'b|waived 1 true',
      'b|2',
    ])
  })

  it('shows under a head the gravest of its findings', () => {
    const heads = findingLines(list, all, (f) => ({ id: f.subjects[0]!, name: f.subjects[0]! }), none).filter(
      (l) => l.type === 'group',
    )
    expect(heads).toMatchObject([
      { id: '1', severity: 'error', count: 2, waived: false },
      { id: '2', severity: 'error', count: 2 },
    ])
  })
})
