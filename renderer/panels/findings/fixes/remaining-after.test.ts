import { expect, it } from 'vitest'
import type { Finding } from '../../../../src/engine/results'
import { remainingAfter } from './remaining-after'

const finding = (key: string, waived = false) => ({ key, waived }) as Finding

it('counts what stays open and what comes, not what is waived', () => {
  const findings = [finding('a'), finding('b'), finding('c', true)]
  expect(remainingAfter(findings, { resolved: ['a'], added: ['d', 'e'] })).toBe(3)
  expect(remainingAfter(findings, { resolved: ['a', 'b'], added: [] })).toBe(0)
})
