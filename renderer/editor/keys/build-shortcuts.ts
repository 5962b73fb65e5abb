import { isRefusal } from '../../../src/commands/edit'
import { duplicatePart } from '../../../src/commands/structure/duplicate-part'
import { movePart } from '../../../src/commands/structure/move-part'
import { findPart, partShape } from '../../../src/commands/structure/structure-part'
import type { PlanPoint } from '../../../src/geometry/point'
import { deleteStructure } from '../delete-structure'
import { armedDrawing, type DrawKind, drawKinds } from '../drawing'
import { drawingOf } from '../drawing-steps'
import { type EditorState, editContext } from '../editor-store'
import { type EditorContext, isIdle, type Shortcut, shortcut } from './shortcut'

/** Room between a part and its copy, metres. */
const COPY_GAP_M = 2

/** Drawing what is there: B opens the menu of everything that can be drawn, each kind is a command of its own too. */
export const buildShortcuts: readonly Shortcut[] = [
  shortcut('build', 'draw', ['B'], ({ store }) => arm(store.getState(), store.getState().lastDrawn)),
  ...drawKinds.map((kind) => shortcut('build', `draw-${kind}`, [], ({ store }) => arm(store.getState(), kind))),
]

/** Arms the drawing tool for a kind. */
export function arm(state: EditorState, kind: DrawKind): void {
  state.setLastDrawn(kind)
  state.setInteraction(armedDrawing(kind, drawingOf(state) ?? undefined))
}

/** True where keys that change the selection mean a part of the structure: one is in hand, and no equipment. */
export function hasPart(context: EditorContext): boolean {
  const { structurePart, selection, effective } = context.store.getState()
  return (
    isIdle(context) && selection.size === 0 && structurePart !== null && findPart(effective, structurePart) !== null
  )
}

/** Deletes the part in hand. */
export function deletePartInHand({ store }: Pick<EditorContext, 'store'>): void {
  const part = store.getState().structurePart
  if (part) deleteStructure(store, part)
}

/** Copies the part in hand beside itself, and takes the copy in hand. */
export function duplicatePartInHand({ store }: Pick<EditorContext, 'store'>): void {
  const state = store.getState()
  const part = state.structurePart
  const found = part && findPart(state.effective, part)
  if (!found) return
  const xs = partShape(found).points.map(([x]) => x)
  const by: PlanPoint = [Math.max(...xs) - Math.min(...xs) + COPY_GAP_M, 0]
  const copy = duplicatePart(editContext(state), part, by)
  if (!copy) return
  if ('code' in copy) refuse(state, copy)
  else {
    state.dispatch(copy.edit)
    store.getState().selectPart(copy.part)
  }
}

/** Moves the part in hand, metres east and north. */
export function nudgePart({ store }: Pick<EditorContext, 'store'>, by: PlanPoint): void {
  const state = store.getState()
  const edit = state.structurePart && movePart(editContext(state), state.structurePart, by)
  if (!edit) return
  if (isRefusal(edit)) refuse(state, edit)
  else state.dispatch(edit)
}

const refuse = (
  state: EditorState,
  { code, params }: { code: string; params: Readonly<Record<string, string | number>> },
) => state.notify({ tone: 'warned', key: `edits.refusals.${code}`, params })
