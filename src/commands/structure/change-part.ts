import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { type BuildingRecord, buildingChanges, patchEdit } from './structure-edit'
import { type ListedKind, listOfKind, type StructurePart } from './structure-part'

/** Writes fields of one part, undefined taking one out again; null where it already says so or is not there. */
export const changePart = (document: SiteDocument, part: StructurePart, fields: object): Edit | null =>
  patchEdit('edits.structure.change', { kind: part.kind }, partChanges(document, part, fields))

/** The changes that write fields of one part, for commands that do more besides. */
export function partChanges(document: SiteDocument, part: StructurePart, fields: object): Patch {
  if (part.kind === 'area')
    return listChanges(document, 'areas', { replace: (a) => (a.id === part.id ? written(a, fields) : a) })
  if (part.kind === 'building') return buildingChanges(document, part.id, (b) => written(b, fields))
  if (part.kind === 'hall')
    return listChanges(document, 'buildings', {
      replace: (b) =>
        withList(b, 'halls', (halls) => mapped(halls, (h) => (h.id === part.id ? written(h, fields) : h))),
    })
  return buildingChanges(document, part.building, (b) =>
    withListed(b, part.kind, (list) => mapped(list, (entry, i) => (i === part.index ? written(entry, fields) : entry))),
  )
}

/** A building with one of its lists of columns, walls or openings changed. */
export const withListed = (
  building: BuildingRecord,
  kind: ListedKind,
  change: (list: readonly object[]) => readonly object[],
): BuildingRecord => withList(building, listOfKind[kind], change as never)

/** A building with one of its lists changed; the same building where the same list comes back. */
export function withList<K extends 'halls' | 'columns' | 'walls' | 'openings'>(
  building: BuildingRecord,
  key: K,
  change: (list: NonNullable<BuildingRecord[K]>) => NonNullable<BuildingRecord[K]>,
): BuildingRecord {
  const list = (building[key] ?? []) as NonNullable<BuildingRecord[K]>
  const next = change(list)
  return next === list ? building : { ...building, [key]: next }
}

/** The list with its entries changed; the same list where every entry comes back. */
function mapped<T>(list: T[], change: (entry: T, index: number) => T): T[]
function mapped<T>(list: readonly T[], change: (entry: T, index: number) => T): readonly T[]
function mapped<T>(list: readonly T[], change: (entry: T, index: number) => T): readonly T[] {
  const next = list.map(change)
  return next.every((entry, i) => entry === list[i]) ? list : next
}

/** A record with fields written into it; undefined removes a field, and equal values leave the record as it is. */
export function written<T extends object>(record: T, fields: object): T {
  const next: Record<string, unknown> = { ...(record as object) }
  for (const [key, value] of Object.entries(fields))
    if (value === undefined) delete next[key]
    else next[key] = value
  return JSON.stringify(next) === JSON.stringify(record) ? record : (next as T)
}
