import type { SupplyWish } from '../../../../src/commands/connections/supply-from'
import { isSupplyRefusal, planSupply } from '../../../../src/commands/connections/supply-from'
import { type EditorState, editContext } from '../../editor-store'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { atHeight } from './at-height'
import type { Port, Wiring } from './connect-interactions'
import { startFeeding } from './feeding'
import { applySupply } from './supply-proposal'

type WiringMode = Extract<ToolMode, { name: 'wiring' }>

/** Takes a port in hand. */
export function startWiring(port: Port, press: PointerSample, state: EditorState): ToolMode {
  state.setHover(null)
  state.setInteraction({ type: 'wiring', port, at: port.at, target: null, refusal: null })
  return { name: 'wiring', press }
}

/** What letting go over `target` would ask for. Power replaces what feeds that side now, coolant adds to it. */
export function wiringWish(state: EditorState, { port }: Wiring, target: string): SupplyWish {
  const [from, to] = port.way === 'in' ? [target, port.owner] : [port.owner, target]
  const side = port.kind === 'power' ? (port.side ?? freeSide(state, to)) : undefined
  return {
    kind: port.kind,
    consumers: [to],
    providers: [side ? { id: from, side } : { id: from }],
    keep: port.kind === 'coolant',
  }
}

/** Pulled from a board to a load, the first side that nothing feeds yet; side A where both are fed. */
function freeSide({ effective }: EditorState, to: string): 'A' | 'B' {
  const taken = effective.connections.filter((c) => c.kind === 'power' && c.to === to && !c.standby).map((c) => c.side)
  return taken.length === 0 || !taken.some((s) => s !== 'B') || taken.includes('B') ? 'A' : 'B'
}

/** The line follows the pointer and says at once whether it may end there. */
export function moveWiring(mode: WiringMode, sample: PointerSample, { store, grid }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'wiring') return mode
  const [x, y] = sample.floor
  const sight = sample.sight ?? { origin: [x, y, 100] as const, direction: [0, 0, -1] as const }
  const hit = grid().pick(sight)?.id ?? null
  const target = hit === interaction.port.owner ? null : hit
  const result = target === null ? null : planSupply(editContext(state), wiringWish(state, interaction, target))
  state.setHover(target)
  state.setInteraction({
    ...interaction,
    at: atHeight(sample, interaction.port.z_m),
    target,
    refusal: result && isSupplyRefusal(result) ? result : null,
  })
  return mode
}

/** Connects in one step, or says why not. A click on a port, without a pull, asks who is to feed it. */
export function releaseWiring(mode: WiringMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'wiring') return idleMode
  state.setHover(null)
  const { port, target } = interaction
  if (mode.press && travelled_px(mode.press, sample) < DRAG_THRESHOLD_PX) {
    state.setInteraction(port.way === 'in' ? startFeeding([port.owner], port.kind, port.side) : { type: 'idle' })
    return idleMode
  }
  state.setInteraction({ type: 'idle' })
  if (target !== null) applySupply(state, wiringWish(state, interaction, target))
  return idleMode
}

export function cancelWiring({ store }: ToolContext): ToolMode {
  store.getState().setInteraction({ type: 'idle' })
  return idleMode
}
