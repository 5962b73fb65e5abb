import type { EffectiveSite } from '../../model/effective-site'
import { diffSites } from './incremental/site-diff'
import { editConnections, indexConnections } from './index/index-connections'
import { editPlacements, indexPlacements } from './index/index-placements'
import type { SiteIndex } from './index/site-lookups'

export { append } from './append'
export type { SiteIndex } from './index/site-lookups'

const indexes = new WeakMap<EffectiveSite, SiteIndex>()

/**
 * Builds the look-ups of a site once; O(placements + connections).
 * @param before the site before an edit, whose look-ups are shared as far as the edit left them alone
 */
export function siteIndex(site: EffectiveSite, before?: EffectiveSite): SiteIndex {
  const known = indexes.get(site)
  if (known) return known
  const old = before && indexes.get(before)
  const index = old ? editIndex(old, before, site) : { ...indexPlacements(site), ...indexConnections(site) }
  indexes.set(site, index)
  return index
}

/** Gives a site that shows a part of another the look-ups it should have. */
export function shareIndex(part: EffectiveSite, index: SiteIndex): void {
  indexes.set(part, index)
}

/** True where two lists hold the same objects or numbers in the same order. */
export function sameEntries<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function editIndex(old: SiteIndex, before: EffectiveSite, site: EffectiveSite): SiteIndex {
  const { placements, connections, appended } = diffSites(before, site)
  return {
    ...old,
    ...(placements ? editPlacements(old, site, placements) : indexPlacements(site)),
    ...(connections ? editConnections(old, site, connections, appended) : indexConnections(site)),
  }
}
