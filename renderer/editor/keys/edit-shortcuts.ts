import { deletePlacements } from '../../../src/commands/placements/delete-placements'
import { duplicatePlacements } from '../../../src/commands/placements/duplicate-placements'
import { movePlacements } from '../../../src/commands/placements/move-placements'
import { rotatePlacements } from '../../../src/commands/placements/rotate-placements'
import { keepAsBasis } from '../../../src/commands/scenarios/keep-as-basis'
import { boxAround, boxAroundBoxes } from '../../../src/geometry/box'
import { tidyPoint } from '../../../src/geometry/point'
import { dispatchEdit, type EditorState, editContext } from '../editor-store'
import type { Interaction } from '../interaction'
import { placementFootprint } from '../placement-footprint'
import { refuseLocked } from '../refuse-locked'
import { heldKind, heldNow } from '../tools/hold/held-kinds'
import { deletePartInHand, duplicatePartInHand, hasPart, nudgePart } from './build-shortcuts'
import { type EditorContext, hasSelection, isAtRest, isIdle, type Shortcut, shortcut } from './shortcut'

/** One arrow press where no grid is set, metres. */
const FREE_NUDGE_M = 0.1

const canEdit = (context: EditorContext): boolean => hasSelection(context) && isIdle(context)
const canChange = (context: EditorContext): boolean => canEdit(context) || hasPart(context)

/** Changing what is chosen, each as one undo step. */
export const editShortcuts: readonly Shortcut[] = [
  shortcut('edit', 'undo', ['Mod+Z'], ({ store }) => store.getState().undo(), {
    enabled: (context) => isAtRest(context) && context.store.getState().canUndo,
    repeats: true,
  }),
  shortcut('edit', 'redo', ['Mod+Shift+Z', 'Mod+Y'], ({ store }) => store.getState().redo(), {
    enabled: (context) => isAtRest(context) && context.store.getState().canRedo,
    repeats: true,
  }),
  shortcut(
    'edit',
    'move',
    ['G'],
    ({ store }) => {
      const state = store.getState()
      if (!refuseLocked(state)) state.setInteraction(takenInHand(state))
    },
    { enabled: canEdit },
  ),
  shortcut('edit', 'deleteTool', ['X'], ({ store }) => store.getState().setInteraction({ type: 'deleting' }), {
    enabled: isIdle,
  }),
  shortcut('edit', 'rotate', ['R'], (context) => rotate(context, 90), { enabled: canRotate }),
  shortcut('edit', 'rotateBack', ['T'], (context) => rotate(context, -90), { enabled: canRotate }),
  shortcut(
    'edit',
    'duplicate',
    ['Mod+D'],
    ({ store }) => {
      const state = store.getState()
      if (state.selection.size === 0) return duplicatePartInHand({ store })
      const before = new Set(state.effective.placements.map((p) => p.id))
      const chosen = state.effective.placements.filter((p) => state.selection.has(p.id))
      const box = boxAroundBoxes(chosen.map((p) => boxAround(placementFootprint(p))))
      // Beside the original, along its shorter way out, so that the copy never lies on it.
      const [width, depth] = [box.maxX - box.minX, box.maxY - box.minY]
      const offset = width <= depth ? ([width, 0] as const) : ([0, -depth - 1.2] as const)
      const ids = chosen.map((p) => p.id)
      dispatchEdit(state, duplicatePlacements(editContext(state), ids, offset))
      const after = store.getState()
      const copies = after.effective.placements.filter((p) => !before.has(p.id)).map((p) => p.id)
      if (copies.length > 0) after.select(copies)
    },
    { enabled: canChange },
  ),
  shortcut(
    'edit',
    'delete',
    ['Delete', 'Backspace'],
    ({ store }) => {
      const state = store.getState()
      if (state.selection.size === 0) return deletePartInHand({ store })
      if (!refuseLocked(state)) dispatchEdit(state, deletePlacements(editContext(state), [...state.selection]))
    },
    { enabled: canChange },
  ),
  shortcut(
    'edit',
    'keep',
    [],
    ({ store }) => {
      const state = store.getState()
      dispatchEdit(state, keepAsBasis(editContext(state), [...state.selection]))
    },
    { enabled: (context) => canEdit(context) && isChanged(context) },
  ),
  shortcut('edit', 'swap', ['S'], ({ store }) => store.getState().startSwap(), { enabled: canEdit }),
  shortcut('edit', 'applySwap', ['Enter'], ({ store }) => store.getState().applySwap(), {
    enabled: ({ store }) => {
      const { interaction } = store.getState()
      return interaction.type === 'swapping' && interaction.proposal?.ok === true
    },
  }),
  ...nudges('nudgeEast', 'ArrowRight', [1, 0]),
  ...nudges('nudgeWest', 'ArrowLeft', [-1, 0]),
  ...nudges('nudgeNorth', 'ArrowUp', [0, 1]),
  ...nudges('nudgeSouth', 'ArrowDown', [0, -1]),
]

/** The selection, carried by the pointer from where it is now; from the middle of what is carried where it is elsewhere. */
function takenInHand({ effective, selection, pointer, snap_m }: EditorState): Interaction {
  const chosen = effective.placements.filter((p) => selection.has(p.id))
  const { minX, minY, maxX, maxY } = boxAroundBoxes(chosen.map((p) => boxAround(placementFootprint(p))))
  const onGrid = (at_m: number): number => (snap_m > 0 ? Math.round(at_m / snap_m) * snap_m : at_m)
  const [x, y] = pointer ?? [(minX + maxX) / 2, (minY + maxY) / 2]
  return {
    type: 'moving',
    carried: true,
    ids: chosen.map((p) => p.id),
    origin: tidyPoint([onGrid(x), onGrid(y)]),
    offset: [0, 0],
    snapped: false,
    refusal: null,
  }
}

/** The open scenario changes something of the selection. */
function isChanged({ store }: EditorContext): boolean {
  const { document, scenario, selection } = store.getState()
  const change = document.scenarios?.find((s) => s.id === scenario)?.change ?? {}
  return Object.keys(change).some((id) => selection.has(id))
}

function canRotate(context: EditorContext): boolean {
  return heldNow(context.store.getState()) !== null || canEdit(context)
}

/** Turns what is held over the floor, else the selection. */
function rotate({ store }: EditorContext, angle_deg: number): void {
  const state = store.getState()
  const held = heldNow(state)
  if (held) state.setInteraction(heldKind(held).turned(state, held, angle_deg))
  else if (!refuseLocked(state))
    dispatchEdit(state, rotatePlacements(editContext(state), [...state.selection], angle_deg))
}

/** One grid step per press, ten with Shift. */
function nudges(id: string, key: string, [x, y]: readonly [number, number]): Shortcut[] {
  const by =
    (steps: number) =>
    ({ store }: EditorContext) => {
      const state = store.getState()
      if (refuseLocked(state)) return
      const step_m = (state.snap_m || FREE_NUDGE_M) * steps
      if (state.selection.size === 0) return nudgePart({ store }, [x * step_m, y * step_m])
      dispatchEdit(state, movePlacements(editContext(state), [...state.selection], [x * step_m, y * step_m]))
    }
  return [
    shortcut('edit', id, [key], by(1), { enabled: canChange, repeats: true }),
    shortcut('edit', `${id}Far`, [`Shift+${key}`], by(10), { enabled: canChange, repeats: true }),
  ]
}
