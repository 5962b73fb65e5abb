import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { applyPatch, invertPatch } from '../../model/patch'
import { setRule } from './set-rule'

const RULE = 'space/clearance'
const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
const edited = (change: Parameters<typeof setRule>[2], before = document) => {
  const edit = setRule(before, RULE, change)!
  const next = applyPatch(before, edit.patch)
  expect(applyPatch(next, invertPatch(edit.patch))).toEqual(before)
  return next
}

describe('setRule', () => {
  it('grades a rule, sets a limit, and says why', () => {
    const graded = edited({ severity: 'info', reason: 'agreed with the owner' })
    expect(graded.checks).toEqual({ rules: { [RULE]: { severity: 'info', reason: 'agreed with the owner' } } })
    const limited = edited({ parameters: { width: 0.9 } }, graded)
    expect(limited.checks!.rules![RULE]).toEqual({
      severity: 'info',
      parameters: { width: 0.9 },
      reason: 'agreed with the owner',
    })
  })

  it('leaves nothing behind once the last setting is back at its default', () => {
    const graded = edited({ severity: 'off', parameters: { width: 1 }, reason: 'no such gear' })
    const half = edited({ severity: null }, graded)
    expect(half.checks!.rules![RULE]!.parameters).toEqual({ width: 1 })
    const edit = setRule(half, RULE, { parameters: { width: null } })!
    expect(edit.label).toBe('edits.resetRule')
    expect(applyPatch(half, edit.patch).checks).toBeUndefined()
  })

  it('keeps what the project says besides', () => {
    const common = { ...document, checks: { commonCause: 0.1, rules: { [RULE]: { severity: 'off' as const } } } }
    expect(edited({ severity: null }, common).checks).toEqual({ commonCause: 0.1, rules: {} })
  })

  it('does nothing where the project already says so', () => {
    expect(setRule(edited({ severity: 'off' }), RULE, { severity: 'off' })).toBeNull()
    expect(setRule(document, RULE, { severity: null })).toBeNull()
  })
})
