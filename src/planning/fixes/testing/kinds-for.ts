import { expect } from 'vitest'
import edits from '../../../../resources/locales/en/edits.json'
import texts from '../../../../resources/locales/en/fixes.json'
import { applyDelta } from '../../../commands/delta/apply-delta'
import { checkSite } from '../../../engine/check-site'
import type { SiteSketch } from '../../../engine/rules/testing/build-site'
import { type EffectiveSite, resolveSite } from '../../../model/effective-site'
import { applyPatch } from '../../../model/patch'
import type { Fix, FixRequest } from '../fix-types'
import { fixesOf } from './fix-request'

/** The kinds of fix offered for the first finding of a rule; each is tried again here, from outside. */
export function kindsFor(rule: string, sketch: SiteSketch): readonly string[] {
  const { request, finding, fixes } = fixesOf(rule, sketch)
  const errorsBefore = new Set(request.check.findings.filter((f) => f.severity === 'error').map((f) => f.key))
  for (const fix of fixes) {
    expect(texts.kinds).toHaveProperty(fix.kind)
    expect(edits.fix).toHaveProperty(fix.kind)
    const after = checkedWith(request, fix)
    expect(
      after.findings.map((f) => f.key),
      fix.kind,
    ).not.toContain(finding.key)
    expect(fix.effect.resolved).toContain(finding.key)
    // Whatever else comes, the preview names it.
    const before = new Set(request.check.findings.map((f) => f.key))
    const come = after.findings.map((f) => f.key).filter((key) => !before.has(key))
    expect([...fix.effect.added].sort(), fix.kind).toEqual(come.sort())
    for (const f of after.findings)
      if (f.severity === 'error') expect(errorsBefore, `${fix.kind}: ${f.message}`).toContain(f.key)
  }
  return fixes.map((f) => f.kind)
}

/** Rules of the warnings that a fix brings, each once, in order. */
export function warningsOf(request: FixRequest, fix: Fix): readonly string[] {
  const added = new Set(fix.effect.added)
  const after = checkedWith(request, fix).findings.filter((f) => f.severity === 'warning' && added.has(f.key))
  return [...new Set(after.map((f) => f.rule))].sort()
}

const checkedWith = (request: FixRequest, fix: Fix) =>
  checkSite(siteWith(request, fix), request.today === undefined ? {} : { today: request.today })

const siteWith = ({ document, site, catalog }: FixRequest, { delta, patch }: Fix): EffectiveSite =>
  patch
    ? resolveSite(applyPatch(document, patch), catalog.items, site.scenario)
    : applyDelta(site, delta, catalog.items)
