import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Item } from '../../model/item'
import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { type ItemPlace, placeItem } from '../place-item'
import { type ArraySpec, arrayLayout } from './array-layout'
import { freshRowNames } from './fresh-row-names'

/**
 * Places rows of one item; each row gets a name of its own, so that it can be selected and swapped as one.
 * @param at centre of the first place
 */
export function placeArray(
  context: EditContext,
  item: Item,
  at: PlanPoint,
  rotation_deg: number,
  spec: ArraySpec,
): Edit | null {
  const [width_m, depth_m] = item.size_m ?? [1, 1]
  const rows = freshRowNames(context.site, at, spec.rows)
  const places = arrayLayout(spec, width_m, depth_m, rotation_deg).map(
    (place): ItemPlace => ({
      at: tidyPoint(addPoints(at, place.offset_m)),
      rotation_deg: place.rotation_deg,
      row: rows[place.row]!,
    }),
  )
  return placeItem(context, item, places)
}
