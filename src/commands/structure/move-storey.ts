import { elevationOf, onSameStorey, storeysOf } from '../../model/storeys'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { withList } from './change-part'
import { patchEdit } from './structure-edit'

type OnStorey = { elevation_m?: number | undefined }

/**
 * Lifts or lowers a storey with everything on it: halls, inner walls, doors, columns of its own, marked
 * ground and underlays. What stands in
 * its halls goes along, since it stands on their floor.
 * @param from_m height of the storey now; the ground floor stays where it is
 * @returns null where nothing lies there; a refusal where another storey does
 */
export function moveStorey({ document, site }: EditContext, from_m: number, to_m: number): Edit | EditRefusal | null {
  if (onSameStorey(from_m, 0) || onSameStorey(from_m, to_m)) return null
  if (storeysOf(site).some((at_m) => onSameStorey(at_m, to_m))) return { code: 'storey-taken', params: {} }
  const moved = <T extends OnStorey>(part: T): T =>
    onSameStorey(elevationOf(part), from_m) ? { ...part, elevation_m: to_m } : part
  const all = <T extends OnStorey>(list: readonly T[]): T[] => {
    const next = list.map(moved)
    return next.some((part, i) => part !== list[i]) ? next : (list as T[])
  }
  return patchEdit('edits.structure.storey', {}, [
    ...listChanges(document, 'buildings', {
      replace: (b) =>
        withList(withList(withList(withList(b, 'halls', all), 'walls', all), 'openings', all), 'columns', all),
    }),
    ...listChanges(document, 'areas', { replace: moved }),
    ...listChanges(document, 'underlays', { replace: moved }),
  ])
}
