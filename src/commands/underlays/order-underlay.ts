import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { underlayEdit } from './underlay-edit'

/** Lays an underlay over or under all others; null where it lies so already. */
export function orderUnderlay(document: SiteDocument, id: string, to: 'front' | 'back'): Edit | null {
  const others = (document.underlays ?? []).filter((u) => u.id !== id).map((u) => u.order ?? 0)
  if (others.length === 0) return null
  const [lowest, highest] = [Math.min(...others), Math.max(...others)]
  return underlayEdit(document, id, to, (u) => {
    const order = u.order ?? 0
    const lies = to === 'front' ? order > highest : order < lowest
    return lies ? u : { ...u, order: to === 'front' ? highest + 1 : lowest - 1 }
  })
}
