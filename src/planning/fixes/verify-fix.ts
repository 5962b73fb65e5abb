import { applyDelta } from '../../commands/delta/apply-delta'
import { checkSite } from '../../engine/check-site'
import type { CheckResult, Finding } from '../../engine/results'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import type { FixEffect, FixProposal, FixRequest } from './fix-types'

/** A value that moves away from its limit by less than this part of it has not grown worse. */
const ROUNDING = 1e-6

/** From bad to less bad. */
const grades: readonly Finding['severity'][] = ['error', 'warning', 'info']

/** A proposal that stood the test: the site it leads to and what changes. */
export interface VerifiedFix {
  readonly after: EffectiveSite
  readonly effect: FixEffect
  /** True where a warning comes that was not there. */
  readonly warns: boolean
}

/**
 * Tries a proposal: null unless the finding is gone and no error has come or grown worse. What says the same of other
 * things instead, or of the same things in another group, is no mend either.
 */
export function verifyFix(request: FixRequest, finding: Finding, proposal: FixProposal): VerifiedFix | null {
  const after = siteAfter(request, proposal)
  const result = checkSite(after, request.today === undefined ? {} : { today: request.today })
  return harms(request.check, result, finding) ? null : { after, ...effectOf(request.check, result) }
}

function siteAfter({ document, site, catalog }: FixRequest, { delta, patch }: FixProposal): EffectiveSite {
  return patch
    ? resolveSite(applyPatch(document, patch), catalog.items, site.scenario)
    : applyDelta(site, delta, catalog.items)
}

function harms(before: CheckResult, after: CheckResult, mended: Finding): boolean {
  const known = new Map(before.findings.map((f) => [f.key, f]))
  return after.findings.some((f) => {
    if (f.key === mended.key) return true
    if (f.rule === mended.rule && !known.has(f.key) && grades.indexOf(f.severity) <= grades.indexOf(mended.severity))
      return true
    if (f.severity !== 'error' || f.waived) return false
    const was = known.get(f.key)
    return was?.severity !== 'error' || isWorse(was, f)
  })
}

function isWorse(was: Finding, is: Finding): boolean {
  if (is.subjects.length > was.subjects.length) return true
  if (was.value === null || was.limit === null || is.value === null || is.limit === null) return false
  const miss = (f: Finding): number => Math.abs(f.value! - f.limit!)
  return miss(is) > miss(was) + ROUNDING * Math.max(1, Math.abs(was.value))
}

function effectOf(before: CheckResult, after: CheckResult): Pick<VerifiedFix, 'effect' | 'warns'> {
  const was = new Set(before.findings.map((f) => f.key))
  const is = new Set(after.findings.map((f) => f.key))
  return {
    effect: {
      resolved: [...was].filter((key) => !is.has(key)),
      added: [...is].filter((key) => !was.has(key)),
    },
    warns: after.findings.some((f) => f.severity === 'warning' && !f.waived && !was.has(f.key)),
  }
}
