import { describe, expect, it } from 'vitest'
import edits from '../../../resources/locales/en/edits.json'
import texts from '../../../resources/locales/en/fixes.json'
import { checkSite } from '../../engine/check-site'
import type { CheckResult } from '../../engine/results'
import { resolveSite } from '../../model/effective-site'
import { applyPatch, invertPatch } from '../../model/patch'
import { fixEdit } from './fix-edit'
import { fixTable } from './fix-table'
import type { Fix, FixRequest } from './fix-types'
import type { Offer } from './testing/fix-proof'
import { fixProofs } from './testing/fix-proofs'
import { fixesOf } from './testing/fix-request'

describe.each(fixProofs)('fixes of $rule', ({ rule, sketch, offers }) => {
  const { request, finding, fixes } = fixesOf(rule, sketch)
  const keysBefore = new Set(request.check.findings.map((f) => f.key))

  it('are those expected', () => {
    expect(fixes).toMatchObject(offers.map(({ warnings: _, ...stated }: Offer) => stated))
  })

  it.each(
    fixes.map((fix, i) => [fix.kind, fix, offers[i]?.warnings ?? []] as const),
  )('mend by %s, without a new error, in one step that can be undone', (kind, fix, warnings) => {
    expect(texts.kinds).toHaveProperty(kind)
    expect(edits.fix).toHaveProperty(kind)
    const after = appliedAndUndone(request, fix)
    const come = after.findings.filter((f) => !keysBefore.has(f.key))
    expect(after.findings.map((f) => f.key)).not.toContain(finding.key)
    expect(come.filter((f) => f.severity === 'error').map((f) => f.message)).toEqual([])
    expect([...new Set(come.filter((f) => f.severity === 'warning').map((f) => f.rule))].sort()).toEqual(warnings)
    // What the preview says is what comes about.
    expect(fix.effect.resolved).toContain(finding.key)
    expect([...fix.effect.added].sort()).toEqual(come.map((f) => f.key).sort())
  })
})

it('is proven for every rule that has a fix', () => {
  expect([...new Set(fixProofs.map((proof) => proof.rule))].sort()).toEqual(Object.keys(fixTable).sort())
})

it('is proven for every way that a rule may be mended', () => {
  const proven = Map.groupBy(fixProofs, (proof) => proof.rule)
  const unproven = Object.entries(fixTable).flatMap(([rule, makers]) => {
    const kinds = new Set(proven.get(rule)?.flatMap(({ offers }) => offers.map((offer) => offer.kind)))
    return kinds.size < makers.length ? [`${rule}: ${[...kinds].join(', ')} of ${makers.length}`] : []
  })
  expect(unproven).toEqual([])
})

/** What the check says of the document with the fix applied by its edit, which undone leaves no trace. */
function appliedAndUndone({ document, site, catalog, today }: FixRequest, fix: Fix): CheckResult {
  const edit = fixEdit(document, site, fix)!
  expect(edit.label).toBe(`edits.fix.${fix.kind}`)
  const patched = applyPatch(document, edit.patch)
  expect(applyPatch(patched, invertPatch(edit.patch))).toEqual(document)
  return checkSite(resolveSite(patched, catalog.items, site.scenario), today === undefined ? {} : { today })
}
