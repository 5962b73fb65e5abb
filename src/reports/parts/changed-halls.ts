import type { EffectiveSite } from '../../model/effective-site'

/** Ids of the halls in which the scenario removes or adds something, in the document's order. */
export function changedHalls(site: EffectiveSite): string[] {
  const touched = new Set<string | null>(site.removed.map((p) => p.hall))
  for (const p of site.placements) if (site.added.has(p.id)) touched.add(p.hall)
  return [...site.halls.keys()].filter((id) => touched.has(id))
}
