import { expect, it } from 'vitest'
import type { RuleSheet } from '../../engine-worker/rule-sheet'
import { findRules } from './find-rules'

const rule = (id: string): RuleSheet => ({
  id,
  group: id.split('/')[0] as RuleSheet['group'],
  severity: 'error',
  standard: { standard: 'nec' },
  limits: [],
})
const book = [rule('power/overload'), rule('power/voltage'), rule('space/overlap')]
const title = ({ id }: RuleSheet) => (id === 'space/overlap' ? 'Two things in one place' : id)

it('finds rules by id and title and keeps their groups', () => {
  const ids = (query: string) => [...findRules(book, query, title)].map(([g, r]) => [g, r.map((x) => x.id)])
  expect(ids('')).toEqual([
    ['power', ['power/overload', 'power/voltage']],
    ['space', ['space/overlap']],
  ])
  expect(ids('PLACE two')).toEqual([['space', ['space/overlap']]])
  expect(ids('overl power')).toEqual([['power', ['power/overload']]])
  expect(ids('nothing')).toEqual([])
})
