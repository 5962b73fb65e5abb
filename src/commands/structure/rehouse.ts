import type { Outline } from '../../geometry/outline'
import { containsPoint } from '../../geometry/polygon'
import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import { listChanges } from '../list-changes'

/**
 * Takes everything outdoors whose middle lies within a new hall into it, in the document and in what scenarios add:
 * who draws a hall round racks that stand there already means them to stand in it.
 */
export function rehouseChanges(document: SiteDocument, hall: string, outline: Outline): Patch {
  const housed = <P extends { hall?: string | null | undefined; at: [number, number] }>(p: P): P =>
    (p.hall ?? null) === null && containsPoint(outline, p.at) ? { ...p, hall } : p
  return [
    ...listChanges(document, 'placements', { replace: housed }),
    ...listChanges(document, 'scenarios', {
      replace: (s) => {
        const list = s.add?.placements
        const next = list?.map(housed)
        if (!list || !next || next.every((p, i) => p === list[i])) return s
        return { ...s, add: { ...s.add, placements: next } }
      },
    }),
  ]
}

/** How many things name one of these halls, in the document and in every scenario. */
export function countHoused(document: SiteDocument, halls: ReadonlySet<string>): number {
  const ids = new Set<string>()
  const count = (list: readonly { id: string; hall?: string | null | undefined }[] | undefined): void => {
    for (const p of list ?? []) if (typeof p.hall === 'string' && halls.has(p.hall)) ids.add(p.id)
  }
  count(document.placements)
  for (const scenario of document.scenarios ?? []) {
    count(scenario.add?.placements)
    for (const [id, { hall }] of Object.entries(scenario.change ?? {}))
      if (typeof hall === 'string' && halls.has(hall)) ids.add(id)
  }
  return ids.size
}
