import { METRE_PER_FOOT } from '../../../src/units/conversion-factors'
import type { EditorState } from '../editor-store'
import { itemSnapModes, type SnapMode, snapModes } from './points/snap-point'

const INCH_M = METRE_PER_FOOT / 12

/** Grid steps that planners count in: 0.6 m is a floor tile and a rack, 2 ft their American twin. Metres. */
export const snapSteps_m = {
  metric: [0.05, 0.1, 0.25, 0.5, 0.6],
  imperial: [INCH_M, 6 * INCH_M, METRE_PER_FOOT, 2 * METRE_PER_FOOT],
} as const

type SnapState = Pick<
  EditorState,
  'interaction' | 'snapMode' | 'itemSnapMode' | 'snap_m' | 'preferences' | 'setSnapMode' | 'setItemSnapMode' | 'setSnap'
>

/** Interactions about equipment; all others set points. */
const itemContexts: readonly string[] = [
  'idle',
  'marquee',
  'moving',
  'placing',
  'arraying',
  'pasting',
  'swapping',
  'taking-out',
  'deleting',
]

/** What is being caught: equipment, or points that are drawn and measured. Each remembers its own mode. */
export const snapContext = ({ interaction }: Pick<EditorState, 'interaction'>): 'items' | 'points' =>
  itemContexts.includes(interaction.type) ? 'items' : 'points'

/** The mode of the context at hand, and those it may have. */
export function snapChoice(state: Pick<SnapState, 'interaction' | 'snapMode' | 'itemSnapMode'>): {
  readonly mode: SnapMode
  readonly modes: readonly SnapMode[]
} {
  return snapContext(state) === 'items'
    ? { mode: state.itemSnapMode, modes: itemSnapModes }
    : { mode: state.snapMode, modes: snapModes }
}

/** Sets the mode of the context at hand. */
export function chooseSnapMode(state: SnapState, mode: SnapMode): void {
  if (snapContext(state) === 'points') state.setSnapMode(mode)
  else if (mode !== 'angles') state.setItemSnapMode(mode)
}

export function nextSnapMode(state: SnapState): void {
  const { mode, modes } = snapChoice(state)
  chooseSnapMode(state, modes[(modes.indexOf(mode) + 1) % modes.length]!)
}

/** The next wider step of the unit system, or the finest after the widest. */
export function nextStep(state: Pick<SnapState, 'snap_m' | 'preferences' | 'setSnap'>): void {
  const steps = snapSteps_m[state.preferences.units]
  state.setSnap(steps.find((step) => step > state.snap_m + 1e-6) ?? steps[0])
}
