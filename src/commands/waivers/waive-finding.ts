import type { SiteDocument } from '../../model/document'
import type { Waiver } from '../../model/waiver'
import type { Edit } from '../edit'

type WaiverRecord = NonNullable<SiteDocument['waivers']>[number]

/**
 * Accepts a finding with a reason, or by the waiver's scope every finding of its rule about an object, in a hall, on the
 * site. A waiver of the same is replaced, so that it can be worded or dated anew.
 */
export function waiveFinding(document: SiteDocument, waiver: Waiver): Edit {
  const before = document.waivers
  const known = (before ?? []).some((w) => isSame(w, waiver))
  const after = known ? (before ?? []).map((w) => (isSame(w, waiver) ? waiver : w)) : [...(before ?? []), waiver]
  return { label: 'edits.waive', params: { rule: waiver.rule }, patch: [waiverChange(before, after)] }
}

/** Takes a waiver back, or null where there is none that accepts the same. */
export function withdrawWaiver(document: SiteDocument, waiver: Waiver): Edit | null {
  const before = document.waivers ?? []
  const after = before.filter((w) => !isSame(w, waiver))
  if (after.length === before.length) return null
  return { label: 'edits.unwaive', params: { rule: waiver.rule }, patch: [waiverChange(before, after)] }
}

const waiverChange = (before: readonly WaiverRecord[] | undefined, after: readonly WaiverRecord[]) => ({
  kind: 'waivers' as const,
  ...(before ? { before } : {}),
  after,
})

const listed = (ids: readonly string[] | undefined): string => [...(ids ?? [])].sort().join('\n')

/** True where two waivers accept the same; a keyed one is its key, whatever its subjects were when it was written. */
function isSame(a: WaiverRecord, b: WaiverRecord): boolean {
  return (
    a.rule === b.rule &&
    (a.scenario ?? null) === (b.scenario ?? null) &&
    (a.scope ?? 'finding') === (b.scope ?? 'finding') &&
    a.hall === b.hall &&
    a.key === b.key &&
    (a.key !== undefined || listed(a.subjects) === listed(b.subjects)) &&
    listed(a.contingency) === listed(b.contingency)
  )
}
