import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'

/** A building as its author wrote it. */
export type BuildingRecord = NonNullable<SiteDocument['buildings']>[number]

/** The changes that replace one building; none where the same record comes back. */
export const buildingChanges = (
  document: SiteDocument,
  id: string,
  change: (building: BuildingRecord) => BuildingRecord,
): Patch => listChanges(document, 'buildings', { replace: (b) => (b.id === id ? change(b) : b) })

/** The edit of a patch, or null where it would change nothing. */
export const patchEdit = (label: string, params: Edit['params'], patch: Patch): Edit | null =>
  patch.length === 0 ? null : { label, ...(params ? { params } : {}), patch }

/** The field that puts a new part on a storey; none on the ground floor. */
export const onFloor = (floor_m = 0): { readonly elevation_m?: number } =>
  floor_m === 0 ? {} : { elevation_m: floor_m }

/** `PREFIX1`, `PREFIX2`, ...: the first that no record has. */
export function freshRecordId(prefix: string, records: readonly { readonly id: string }[]): string {
  const taken = new Set(records.map((r) => r.id))
  let n = records.length + 1
  while (taken.has(`${prefix}${n}`)) n++
  return `${prefix}${n}`
}
