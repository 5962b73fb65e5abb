import type { PlanPoint } from '../../geometry/point'
import type { Item } from '../../model/item'
import type { Placement } from '../../model/placement'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { hallAt } from './hall-at'

export interface ItemPlace {
  readonly at: PlanPoint
  readonly rotation_deg?: number
  readonly row?: string
  readonly phase?: string | number
}

/** Puts one catalogue item down in each place; the hall is the one whose outline holds the place. */
export function placeItem(context: EditContext, item: Item, places: readonly ItemPlace[]): Edit | null {
  const added = itemPlacements(context, item, places)
  return deltaEdit(context, 'edits.place', { count: added.length, name: item.name }, { addPlacements: added })
}

/** New placements of an item under fresh ids, one in each place. */
export function itemPlacements(context: EditContext, item: Item, places: readonly ItemPlace[]): readonly Placement[] {
  const ids = createFreshIds(context.document)
  return places.map(
    ({ at, rotation_deg = 0, row, phase }): Placement => ({
      id: ids.placement(item.category),
      item: item.id,
      hall: hallAt(context.site, at, context.floor_m),
      at: [at[0], at[1]],
      rotation_deg,
      ...(row === undefined ? {} : { row }),
      ...(phase === undefined ? {} : { phase }),
    }),
  )
}
