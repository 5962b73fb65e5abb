import { heldClip } from '../../clipboard/held-clip'
import type { EditorState } from '../../editor-store'
import type { Interaction } from '../../interaction'
import { heldArray } from '../array/held-array'
import { heldProduct } from '../place/held-product'
import type { HeldInteraction, HeldKind, HeldType } from './held-kind'

const kinds: { readonly [T in HeldType]: HeldKind<T> } = {
  placing: heldProduct,
  arraying: heldArray,
  pasting: heldClip,
}

type AnyKind = HeldKind<HeldType>

/** How an interaction that holds something behaves; each kind takes only its own, which the table's type has made sure of. */
export const heldKind = (held: HeldInteraction): AnyKind => kinds[held.type] as unknown as AnyKind

/** The interaction where something is held over the floor, else null. */
export const heldNow = ({ interaction }: Pick<EditorState, 'interaction'>): HeldInteraction | null =>
  isHeld(interaction) ? interaction : null

const isHeld = (interaction: Interaction): interaction is HeldInteraction => interaction.type in kinds
