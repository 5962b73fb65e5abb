import { type Alignment, alignPlacements } from '../../../src/commands/arrange/align-placements'
import { distributePlacements } from '../../../src/commands/arrange/distribute-placements'
import { groupPlacements, ungroupPlacements } from '../../../src/commands/arrange/group-placements'
import { lockPlacements } from '../../../src/commands/arrange/lock-placements'
import { mirrorPlacements } from '../../../src/commands/arrange/mirror-placements'
import type { Edit } from '../../../src/commands/edit'
import { type EditContext, placementsOf } from '../../../src/commands/edit-context'
import { dispatchEdit, editContext } from '../editor-store'
import { refuseLocked } from '../refuse-locked'
import { arraySource, startArray } from '../tools/array/start-array'
import { type EditorContext, hasSelection, isIdle, type Shortcut, shortcut } from './shortcut'

const alignments: readonly Alignment[] = ['west', 'centre', 'east', 'north', 'middle', 'south']
const atLeast =
  (count: number) =>
  (context: EditorContext): boolean =>
    isIdle(context) && context.store.getState().selection.size >= count

const canEdit = (context: EditorContext): boolean => hasSelection(context) && isIdle(context)

/** Any of the selection for which `test` holds. */
const some =
  (test: (placement: ReturnType<typeof placementsOf>[number]) => boolean) =>
  (context: EditorContext): boolean => {
    const state = context.store.getState()
    return canEdit(context) && placementsOf(editContext(state), state.selection).some(test)
  }

type Make = (context: EditContext, ids: readonly string[]) => Edit | null

/** Arranging the selection, each as one undo step; what is locked is left where it is, with a word about it. */
export const arrangeShortcuts: readonly Shortcut[] = [
  shortcut('arrange', 'array', ['A'], ({ store }) => startArray(store.getState()), {
    enabled: ({ store }) => arraySource(store.getState()) !== null,
  }),
  ...alignments.map((to) => moving(`align-${to}`, 2, (context, ids) => alignPlacements(context, ids, to))),
  moving('distribute-x', 3, (context, ids) => distributePlacements(context, ids, 'x')),
  moving('distribute-y', 3, (context, ids) => distributePlacements(context, ids, 'y')),
  moving('mirror-x', 1, (context, ids) => mirrorPlacements(context, ids, 'x')),
  moving('mirror-y', 1, (context, ids) => mirrorPlacements(context, ids, 'y')),
  shortcut('arrange', 'replaceType', ['Shift+T'], ({ store }) => store.getState().askReplacement(), {
    enabled: canEdit,
  }),
  shortcut('arrange', 'group', ['Mod+G'], (context) => edit(context, groupPlacements), { enabled: atLeast(2) }),
  shortcut('arrange', 'ungroup', ['Mod+Shift+G'], (context) => edit(context, ungroupPlacements), {
    enabled: some((p) => Boolean(p.group)),
  }),
  shortcut('arrange', 'lock', ['L'], (context) => edit(context, (c, ids) => lockPlacements(c, ids, true)), {
    enabled: some((p) => !p.locked),
  }),
  shortcut('arrange', 'unlock', ['Shift+L'], (context) => edit(context, (c, ids) => lockPlacements(c, ids, false)), {
    enabled: some((p) => p.locked === true),
  }),
]

function moving(id: string, least: number, make: Make): Shortcut {
  const run = (context: EditorContext): void => {
    if (!refuseLocked(context.store.getState())) edit(context, make)
  }
  return shortcut('arrange', id, [], run, { enabled: atLeast(least) })
}

function edit({ store }: EditorContext, make: Make): void {
  const state = store.getState()
  dispatchEdit(state, make(editContext(state), [...state.selection]))
}
