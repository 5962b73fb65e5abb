import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { type UnderlayRecord, type UnderlayVerb, underlayEdit } from './underlay-edit'

type Fields = Partial<{
  [K in
    | 'name'
    | 'at'
    | 'rotation_deg'
    | 'size_m'
    | 'opacity'
    | 'locked'
    | 'hidden'
    | 'movesWith'
    | 'elevation_m']: UnderlayRecord[K]
}>

/** Writes fields of one underlay; undefined takes one out again. Null where it already says so. */
export const changeUnderlay = (document: SiteDocument, id: string, verb: UnderlayVerb, fields: Fields): Edit | null =>
  underlayEdit(document, id, verb, (u) => withFields(u, fields))

/** Shows or hides one layer of a drawing. */
export const showUnderlayLayer = (document: SiteDocument, id: string, layer: string, shown: boolean): Edit | null =>
  underlayEdit(document, id, 'layer', (u) => {
    const wanted = shown ? undefined : true
    if (!u.layers?.some((l) => l.name === layer && (l.hidden ?? undefined) !== wanted)) return u
    return {
      ...u,
      layers: u.layers.map((l) => (l.name === layer ? withHidden(l, wanted) : l)),
    }
  })

function withHidden<L extends { hidden?: boolean | undefined }>(
  { hidden: _, ...layer }: L,
  hidden: true | undefined,
): L {
  return { ...layer, ...(hidden ? { hidden } : {}) } as L
}

function withFields(underlay: UnderlayRecord, fields: Fields): UnderlayRecord {
  const all = Object.entries({ ...underlay, ...fields })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as UnderlayRecord
}
