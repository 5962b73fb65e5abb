import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { Item } from '../../model/item'
import type { Placement } from '../../model/placement'
import { deltaToPatch } from '../delta/delta-to-patch'
import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { listChanges } from '../list-changes'

/** One rack of a list that was read. */
export interface RackToPlace {
  readonly item: Pick<Item, 'id' | 'category'>
  readonly at: PlanPoint
  readonly rotation_deg: number
  readonly hall: string | null
  readonly label?: string
  readonly row?: string
  /** Who feeds it: ids of placements. */
  readonly feeds: readonly { readonly side: 'A' | 'B'; readonly from: string }[]
}

/**
 * Places the racks of a list as existing ones, with their feeds and the products that they bring along: one undo step.
 * @param fileName what the list is called in the history
 * @returns null where there are none
 */
export function placeRackList(
  context: EditContext,
  racks: readonly RackToPlace[],
  items: readonly Item[],
  fileName: string,
): Edit | null {
  if (racks.length === 0) return null
  const { document, scenario } = context
  const ids = createFreshIds(document)
  const placements: Placement[] = []
  const connections: Connection[] = []
  for (const { item, at, rotation_deg, hall, label, row, feeds } of racks) {
    const id = ids.placement(item.category)
    placements.push({
      id,
      item: item.id,
      hall,
      at: tidyPoint(at),
      rotation_deg,
      ...(label === undefined ? {} : { label }),
      ...(row === undefined ? {} : { row }),
      // What a scenario adds counts as new unless it says otherwise.
      ...(scenario === null ? {} : { status: 'existing' as const }),
    })
    for (const { side, from } of feeds) connections.push({ id: ids.connection(), kind: 'power', from, to: id, side })
  }
  const patch = [
    ...listChanges(document, 'items', { add: [...items] }),
    ...deltaToPatch(document, scenario, { addPlacements: placements, addConnections: connections }),
  ]
  return { label: 'edits.placeList', params: { count: racks.length, file: fileName }, patch }
}
