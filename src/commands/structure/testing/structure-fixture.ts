import { expect } from 'vitest'
import type { SiteDocument } from '../../../model/document'
import { resolveSite } from '../../../model/effective-site'
import { checkIntegrity } from '../../../model/integrity'
import type { Item } from '../../../model/item'
import { applyPatch, invertPatch } from '../../../model/patch'
import { type Edit, type EditRefusal, isRefusal } from '../../edit'
import type { EditContext } from '../../edit-context'

export const rack: Item = { id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [0.6, 1.2, 2.2] }
export const items = new Map([[rack.id, rack]])

/** A rectangle from corner to corner, m. */
export const box = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** What a command is given, in a scenario or as built. */
export const open = (document: SiteDocument, scenario: string | null = null): EditContext => ({
  document,
  scenario,
  site: resolveSite(document, items, scenario),
})

/** The document after an edit, which must hold together and be undone exactly. */
export function applied(edit: Edit | EditRefusal | null, before: SiteDocument): SiteDocument {
  if (!edit || isRefusal(edit)) throw new Error(`no edit: ${JSON.stringify(edit)}`)
  const next = applyPatch(before, edit.patch)
  checkIntegrity(next, items)
  expect(applyPatch(next, invertPatch(edit.patch))).toEqual(before)
  return next
}
