import { applyDelta } from '../../../src/commands/delta/apply-delta'
import { fixesFor } from '../../../src/planning/fixes/fixes-for'
import type { Answerer } from './answerer'

/** Fixes of the finding with this key in the newest check; none where it is gone. */
export const fixesAnswer: Answerer<'fixes'> = ({ key }, desk) => {
  const { document, site, catalog, today } = desk
  const check = desk.check()
  const finding = check.findings.find((f) => f.key === key)
  if (!finding) return []
  return fixesFor(finding, { document, site, catalog, check, today }).map((fix) => {
    const { addPlacements, changePlacements } = fix.delta
    const touched = new Set([...(addPlacements ?? []).map((p) => p.id), ...Object.keys(changePlacements ?? {})])
    const after = touched.size > 0 ? applyDelta(site, fix.delta, catalog.items).placements : []
    return { fix, placed: after.filter((p) => touched.has(p.id)) }
  })
}
