import { findPart } from '../../../src/commands/structure/structure-part'
import { elevationOf, floorOf, onSameStorey, storeysOf } from '../../../src/model/storeys'
import type { AppState } from '../app-state'
import type { AppStore } from '../store-access'

/**
 * Goes to the storey of what is chosen elsewhere: in the tree, a list of findings, a diagram.
 * @returns a function that stops following
 */
export function followStorey(store: AppStore): () => void {
  return store.subscribe((now, before) => {
    if (now.selection === before.selection && now.structurePart === before.structurePart) return
    const wanted = storeyOfChosen(now)
    if (wanted !== null && !onSameStorey(wanted, now.floor_m)) now.setFloor(wanted)
  })
}

/** The storey to show for what is chosen; null where nothing is, where it is on several, or where there is but one. */
function storeyOfChosen({ effective, selection, structurePart }: AppState): number | null {
  if (storeysOf(effective).length === 1) return null
  if (selection.size > 0) {
    const floors = new Set(effective.placements.filter((p) => selection.has(p.id)).map((p) => floorOf(effective, p)))
    return floors.size === 1 ? [...floors][0]! : null
  }
  const found = structurePart && findPart(effective, structurePart)
  switch (found?.kind) {
    case 'hall':
      return elevationOf(found.hall)
    case 'wall':
      return elevationOf(found.wall)
    case 'opening':
      return elevationOf(found.opening)
    case 'area':
      return elevationOf(found.area)
    default:
      return null
  }
}
