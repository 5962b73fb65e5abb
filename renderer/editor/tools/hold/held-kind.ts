import { type Box, boxAround, boxAroundBoxes } from '../../../../src/geometry/box'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { Item } from '../../../../src/model/item'
import type { Placement } from '../../../../src/model/placement'
import type { EditorState, EditorStore } from '../../editor-store'
import type { Interaction, Refusal } from '../../interaction'
import { findRefusal } from '../../legality'
import { placementFootprint } from '../../placement-footprint'
import { storeySite } from '../../storeys/storey-site'

/** Interactions that hold something over the floor until a click puts it down. */
export type HeldType = 'placing' | 'arraying' | 'pasting'
export type HeldInteraction<T extends HeldType = HeldType> = Extract<Interaction, { readonly type: T }>

/** What differs between a product, an array and a paste in hand. */
export interface HeldKind<T extends HeldType> {
  /** Box of it held at the origin, or null where there is nothing to hold. */
  box(state: EditorState, held: HeldInteraction<T>): Box | null
  /** The same held elsewhere, with the reason why it may not be put down there, if there is one. */
  at(state: EditorState, held: HeldInteraction<T>, at: PlanPoint): HeldInteraction<T>
  /** The same turned counter-clockwise by quarter turns. */
  turned(state: EditorState, held: HeldInteraction<T>, angle_deg: number): HeldInteraction<T>
  /** Puts it down where it is held, as one edit, whatever its refusal says. */
  putDown(store: EditorStore, held: HeldInteraction<T>): void
}

type Ghost = Pick<Placement, 'at' | 'rotation_deg' | 'item'>
type Lookup = (item: string) => Item | undefined

/** Why a ghost may not stand where it is, or null. */
export function ghostRefusal(state: EditorState, ghost: readonly Ghost[], itemOf: Lookup): Refusal | null {
  const held = ghost.flatMap((placed) => {
    const definition = itemOf(placed.item)
    return definition ? [{ footprint: placementFootprint({ ...placed, definition }), definition }] : []
  })
  return findRefusal(storeySite(state.effective, state.floor_m), held, new Set())
}

/** The box around a ghost, or null for an empty one. */
export function ghostBox(ghost: readonly Ghost[], itemOf: Lookup): Box | null {
  const boxes = ghost.flatMap((placed) => {
    const definition = itemOf(placed.item)
    return definition ? [boxAround(placementFootprint({ ...placed, definition }))] : []
  })
  return boxes.length > 0 ? boxAroundBoxes(boxes) : null
}
