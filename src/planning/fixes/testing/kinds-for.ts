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
    const after = checkSite(siteWith(request, fix))
    expect(
      after.findings.map((f) => f.key),
      fix.kind,
    ).not.toContain(finding.key)
    expect(fix.effect.resolved).toContain(finding.key)
    for (const f of after.findings)
      if (f.severity === 'error') expect(errorsBefore, `${fix.kind}: ${f.message}`).toContain(f.key)
  }
  return fixes.map((f) => f.kind)
}

const siteWith = ({ document, site, catalog }: FixRequest, { delta, patch }: Fix): EffectiveSite =>
  patch
    ? resolveSite(applyPatch(document, patch), catalog.items, site.scenario)
    : applyDelta(site, delta, catalog.items)
