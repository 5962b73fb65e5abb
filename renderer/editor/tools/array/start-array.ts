import type { ArraySpec } from '../../../../src/commands/arrange/array-layout'
import { placementOf } from '../../../../src/model/placement-of'
import type { EditorState } from '../../editor-store'
import { AISLES_M } from '../../snapping/axis-candidates'
import type { HeldInteraction } from '../hold/held-kind'
import { holdAt } from '../hold/holding'

type HeldArray = HeldInteraction<'arraying'>

/** What an array begins with: two rows of five back to back, a cold and a hot aisle of 1.2 m. */
export const firstSpec: ArraySpec = {
  rows: 2,
  columns: 5,
  gap_m: 0,
  coldAisle_m: AISLES_M[1],
  hotAisle_m: AISLES_M[1],
  alternating: true,
}

/** Why no array can begin now, for commands to ask; null where one can. */
export function arraySource({ interaction, selection, effective }: EditorState) {
  if (interaction.type === 'placing') return { item: interaction.item, from: null }
  const [only] = selection.size === 1 ? selection : []
  const from = only === undefined ? undefined : placementOf(effective.placements, only)
  return from && interaction.type === 'idle' ? { item: from.item, from } : null
}

/** Begins an array of the product being placed, or one that goes on from the selected placement. */
export function startArray(state: EditorState): void {
  const source = arraySource(state)
  if (!source || !state.catalog.items.has(source.item)) return
  const { item, from } = source
  const rotation_deg = from?.rotation_deg ?? (state.interaction.type === 'placing' ? state.interaction.rotation_deg : 0)
  const held: HeldArray = {
    type: 'arraying',
    item,
    spec: firstSpec,
    rotation_deg,
    skipTaken: false,
    from: from?.id ?? null,
    ghost: [],
    skipped: 0,
    refusal: null,
  }
  const at = from?.at ?? (state.interaction.type === 'placing' ? state.interaction.at : undefined)
  state.setInteraction(at ? holdAt(state, held, at) : held)
}

/** Changes figures of the array in hand, its ghost with them. */
export function changeArray(state: EditorState, change: Partial<Pick<HeldArray, 'spec' | 'skipTaken'>>): void {
  const { interaction } = state
  if (interaction.type !== 'arraying') return
  const changed = { ...interaction, ...change }
  state.setInteraction(changed.at ? holdAt(state, changed, changed.at) : changed)
}
