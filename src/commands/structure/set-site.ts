import type { SiteDocument } from '../../model/document'
import type { Known } from '../../model/known'
import type { Site } from '../../model/site'
import type { Edit } from '../edit'
import { written } from './change-part'

/** Fields of the site record to write; undefined takes one out again. */
export type SiteFields = { readonly [K in keyof Known<Site>]?: Known<Site>[K] | undefined }

/** Writes fields of the site record; null where it already says so. */
export function setSite(document: SiteDocument, fields: SiteFields): Edit | null {
  const before = document.site
  const after = written(before, fields)
  return after === before ? null : { label: 'edits.structure.site', patch: [{ kind: 'site', before, after }] }
}

/** Writes fields of the climate or the utility's terms, keeping the others of that group. */
export function setSiteGroup<G extends 'climate' | 'utility'>(
  document: SiteDocument,
  group: G,
  fields: { readonly [K in keyof Known<NonNullable<Site[G]>>]?: Known<NonNullable<Site[G]>>[K] | undefined },
): Edit | null {
  const next = written((document.site[group] ?? {}) as object, fields)
  return setSite(document, { [group]: Object.keys(next).length > 0 ? next : undefined })
}
