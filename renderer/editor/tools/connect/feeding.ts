import { isSupplyRefusal, planSupply, type SupplyWish } from '../../../../src/commands/connections/supply-from'
import { type EditorState, editContext } from '../../editor-store'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import type { Feeding } from './connect-interactions'
import { applySupply } from './supply-proposal'

type FeedingMode = Extract<ToolMode, { name: 'feeding' }>

/** Begins choosing who feeds or cools the selection. */
export const startFeeding = (
  consumers: Iterable<string>,
  kind: Feeding['kind'],
  side: Feeding['side'] = 'A',
): Feeding => ({
  type: 'feeding',
  kind,
  consumers: [...consumers],
  side,
  chosen: [],
  keep: false,
})

/** What is chosen so far, as the command takes it. */
export const feedingWish = ({ kind, consumers, chosen, keep }: Feeding): SupplyWish => ({
  kind,
  consumers,
  providers: chosen,
  keep,
})

/**
 * The same with a provider chosen or, where it was already, given up. Power has one provider a side, and the other side
 * is asked for next; coolant any number.
 */
export function withProvider(feeding: Feeding, id: string): Feeding {
  const { kind, side, chosen } = feeding
  if (kind === 'coolant') {
    const without = chosen.filter((p) => p.id !== id)
    return { ...feeding, chosen: without.length < chosen.length ? without : [...chosen, { id }] }
  }
  const others = chosen.filter((p) => p.side !== side)
  if (chosen.some((p) => p.id === id && p.side === side)) return { ...feeding, chosen: others }
  const next = [...others, { id, side }].sort((a, b) => (a.side === 'A' ? -1 : b.side === 'A' ? 1 : 0))
  const open = (['A', 'B'] as const).find((s) => !next.some((p) => p.side === s))
  return { ...feeding, chosen: next, side: open ?? side }
}

/** Chooses a provider, or says in words why it may not feed these. */
export function chooseProvider(state: EditorState, id: string): void {
  const { interaction } = state
  if (interaction.type !== 'feeding') return
  const next = withProvider(interaction, id)
  const adds = next.chosen.length > interaction.chosen.length || next.chosen.some((p) => p.id === id)
  const result = adds && next.chosen.length > 0 ? planSupply(editContext(state), feedingWish(next)) : null
  if (result && isSupplyRefusal(result))
    state.notify({ tone: 'warned', key: `edits.refusals.${result.code}`, params: result.params })
  else state.setInteraction(next)
}

/** Does what is chosen and ends. */
export function applyFeeding(state: EditorState): void {
  const { interaction } = state
  if (interaction.type !== 'feeding' || interaction.chosen.length === 0) return
  if (applySupply(state, feedingWish(interaction))) state.setInteraction({ type: 'idle' })
}

/** Lights up what a click would choose. */
export function moveFeeding(mode: FeedingMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  if (state.hover !== sample.hit) state.setHover(sample.hit)
  return mode
}

/** A click chooses what it hits; a drag is nothing here. */
export function releaseFeeding(mode: FeedingMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const { press } = mode
  const next: ToolMode = { ...mode, press: null }
  if (!press || press.hit === null || travelled_px(press, sample) > DRAG_THRESHOLD_PX) return next
  chooseProvider(store.getState(), press.hit)
  return store.getState().interaction.type === 'feeding' ? next : idleMode
}

/** A and B name the side that the next choice is for; Enter does what is chosen. */
export function keyFeeding(mode: FeedingMode, key: string, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'feeding') return null
  const side = key.toUpperCase()
  if (interaction.kind === 'power' && (side === 'A' || side === 'B')) {
    state.setInteraction({ ...interaction, side })
    return mode
  }
  if (key !== 'Enter' || interaction.chosen.length === 0) return null
  applyFeeding(state)
  return store.getState().interaction.type === 'feeding' ? mode : idleMode
}
