import type { ArraySpec } from '../../../../src/commands/arrange/array-layout'
import { hallAt } from '../../../../src/commands/placements/hall-at'
import { type Box, boxOf } from '../../../../src/geometry/box'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { EditorState } from '../../editor-store'
import type { HeldInteraction } from '../hold/held-kind'
import { holdAt } from '../hold/holding'
import { heldArray } from './held-array'

/** An array beyond this is a slip of the keyboard. */
export const MOST_PLACES = 4000

/** The hall to fill: the one under the array, that of the selection, or the only one; null where none is meant. */
export function hallToFill({ interaction, effective, selection, floor_m }: EditorState): string | null {
  if (interaction.type !== 'arraying') return null
  const under = interaction.at ? hallAt(effective, interaction.at, floor_m) : null
  if (under) return under
  const chosen = effective.placements.find((p) => selection.has(p.id))?.hall
  return chosen ?? (effective.halls.size === 1 ? [...effective.halls.keys()][0]! : null)
}

/**
 * Fills a hall with the array in hand: as many rows and columns as fit with the cold aisle's width free along the
 * walls, in the middle, leaving out places that are taken.
 */
export function fillHall(state: EditorState): void {
  const { interaction: held, effective, catalog } = state
  const hall = effective.halls.get(hallToFill(state) ?? '')
  if (held.type !== 'arraying' || !hall) return
  const [width_m, depth_m] = catalog.items.get(held.item)?.size_m ?? [1, 1]
  const room = boxOf(hall.outline)
  const turned = held.rotation_deg % 180 === 90
  const [x, y] = [room.maxX - room.minX, room.maxY - room.minY]
  const spec = largestArray(held.spec, width_m, depth_m, turned ? y : x, turned ? x : y)
  const filled: HeldInteraction<'arraying'> = { ...held, spec, skipTaken: true, from: null }
  const box = heldArray.box(state, filled)
  if (!box) return
  const [cx, cy] = middle(room)
  const [ox, oy] = middle(box)
  // It stays where the hall wants it: figures and Enter decide, not the pointer.
  state.setInteraction({ ...holdAt(state, filled, [cx - ox, cy - oy]), entry: true })
}

/** Rows and columns that fit into a room of `along_m` by `across_m`, at least one of each. */
export function largestArray(
  spec: ArraySpec,
  width_m: number,
  depth_m: number,
  along_m: number,
  across_m: number,
): ArraySpec {
  const margin_m = spec.coldAisle_m
  const inRow = Math.floor((along_m - 2 * margin_m + spec.gap_m + 1e-9) / (width_m + spec.gap_m))
  const columns = Math.max(1, Math.min(MOST_PLACES, inRow))
  let rows = 1
  for (let used_m = depth_m; rows * columns < MOST_PLACES; rows++) {
    // As `arrayLayout` has it: the second row stands across the hot aisle from the first.
    used_m += depth_m + (spec.alternating && rows % 2 === 1 ? spec.hotAisle_m : spec.coldAisle_m)
    if (used_m > across_m - 2 * margin_m + 1e-9) break
  }
  return { ...spec, rows, columns }
}

const middle = (b: Box): PlanPoint => [(b.minX + b.maxX) / 2, (b.minY + b.maxY) / 2]
