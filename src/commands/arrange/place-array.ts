import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import type { Item } from '../../model/item'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { type ItemPlace, itemPlacements } from '../placements/place-item'
import { type ArraySpec, arrayLayout } from './array-layout'
import { freshRowNames } from './fresh-row-names'

export interface ArrayOptions {
  /** The placement that is the array's first place already: it stays, and its row goes on. */
  readonly continues?: EffectivePlacement
  /** Leaves out the places that it refuses. */
  keep?(place: Pick<ItemPlace, 'at' | 'rotation_deg'>): boolean
}

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
  { continues, keep = () => true }: ArrayOptions = {},
): Edit | null {
  const rows = [...freshRowNames(context, at, spec.rows)]
  if (continues?.row) rows.unshift(continues.row)
  const places = arrayPlaces(item, at, rotation_deg, spec)
    .slice(continues ? 1 : 0)
    .filter(keep)
    .map(({ row, ...place }): ItemPlace => ({ ...place, row: rows[row]! }))
  const added = itemPlacements(context, item, places)
  const joins = continues && !continues.row ? { [continues.id]: { row: rows[0]! } } : {}
  return deltaEdit(
    context,
    'edits.place',
    { count: added.length, name: item.name },
    { addPlacements: added, changePlacements: added.length > 0 ? joins : {} },
  )
}

/** Where the things of an array stand, and in which of its rows; the first is at `at`. */
export function arrayPlaces(item: Pick<Item, 'size_m'>, at: PlanPoint, rotation_deg: number, spec: ArraySpec) {
  const [width_m, depth_m] = item.size_m ?? [1, 1]
  return arrayLayout(spec, width_m, depth_m, rotation_deg).map((place) => ({
    at: tidyPoint(addPoints(at, place.offset_m)),
    rotation_deg: place.rotation_deg,
    row: place.row,
  }))
}
