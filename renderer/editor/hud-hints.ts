import { drawingHints } from './drawing-hints'
import type { EditorState } from './editor-store'
import { keyTable } from './key-table'
import { followsPointer, isTypingFigures } from './tools/follows-pointer'

/** A key that does something now, and what. `keys` is as the shortcut table spells it, or a pointer gesture's id. */
export interface HudHint {
  readonly keys: readonly string[]
  readonly labelKey: string
}

const hint = (labelKey: string, ...keys: string[]): HudHint => ({ keys, labelKey: `editor.hints.${labelKey}` })

/** What the pointer does with what is selected; keys have commands of their own. */
export const selectionGestures: readonly HudHint[] = [
  hint('move', 'drag'),
  hint('moveAlong', 'drag-arrow'),
  hint('menu', 'right-click'),
]

/** What a command of the table does, under whatever key it is. */
const command = (labelKey: string, id: string): HudHint => hint(labelKey, `${COMMAND}${id}`)
const COMMAND = 'command:'

/** While a figure is being typed. */
const typing: readonly HudHint[] = [hint('apply', 'Enter'), hint('cancel', 'Escape')]

type Told = Pick<EditorState, 'interaction' | 'selection'> & Partial<Pick<EditorState, 'keyPointer' | 'preferences'>>

/** The keys worth knowing in the state at hand; none that would do nothing. While keys carry the pointer, Space clicks. */
export function hudHints({ interaction, selection, keyPointer, preferences }: Told): readonly HudHint[] {
  const { keysOf } = keyTable(preferences?.keys)
  const hints = hintsOf({ interaction, selection }).flatMap((h): readonly HudHint[] => {
    const [first = ''] = h.keys
    if (!first.startsWith(COMMAND)) return [h]
    const [key] = keysOf(first.slice(COMMAND.length))
    return key === undefined ? [] : [{ ...h, keys: [key] }]
  })
  if (!keyPointer || !followsPointer(interaction) || isTypingFigures(interaction)) return hints
  const byKey = hints.map((h) => ({ ...h, keys: h.keys.map((key) => (key === 'click' ? 'Space' : key)) }))
  return [hint('carry', 'ArrowUp', 'ArrowRight'), ...byKey.filter((h) => !h.keys.includes('Alt'))]
}

function hintsOf({ interaction, selection }: Told): readonly HudHint[] {
  switch (interaction.type) {
    case 'placing':
      if (interaction.typed || interaction.entry) return typing
      return [
        hint('put', 'click'),
        command('rotate', 'rotate'),
        hint('done', 'Escape'),
        command('array', 'array'),
        hint('type', '0–9'),
        hint('fields', 'Enter'),
        hint('axis', 'X', 'Y'),
        hint('noSnap', 'Alt'),
      ]
    case 'arraying':
      if (interaction.from !== null || interaction.entry)
        return [hint('place', 'Enter'), command('rotate', 'rotate'), hint('cancel', 'Escape')]
      return [hint('put', 'click'), command('rotate', 'rotate'), hint('noSnap', 'Alt'), hint('cancel', 'Escape')]
    case 'pasting':
      if (interaction.typed || interaction.entry) return typing
      return [hint('paste', 'click'), command('rotate', 'rotate'), hint('fields', 'Enter'), hint('cancel', 'Escape')]
    case 'measuring':
      if (interaction.points.length === 0) return [hint('point', 'click'), hint('noSnap', 'Alt'), hint('end', 'Escape')]
      return [hint('point', 'click'), hint('endChain', 'double-click'), hint('cancel', 'Escape')]
    case 'underlay-points':
      return [hint('point', 'click'), hint('noSnap', 'Alt'), hint('cancel', 'Escape')]
    case 'moving':
      return interaction.typed || interaction.entry
        ? typing
        : [
            ...(interaction.carried ? [hint('put', 'click')] : []),
            hint('type', '0–9'),
            hint('fields', 'Enter'),
            hint(
              interaction.lock ? 'freeAxis' : 'axis',
              ...(interaction.lock ? [interaction.lock.axis.toUpperCase()] : ['X', 'Y']),
            ),
            hint('noSnap', 'Alt'),
            hint('cancel', 'Escape'),
          ]
    case 'section-drag':
      return [hint('noGrid', 'Alt'), hint('cancel', 'Escape')]
    case 'walking':
      return [
        hint('walk', 'W', 'A', 'S', 'D'),
        hint('leave', 'Escape'),
        hint('look', 'drag'),
        hint('turn', 'ArrowLeft', 'ArrowRight'),
        hint('run', 'Shift'),
      ]
    case 'deleting':
      return [hint('deleteThis', 'click'), hint('pickOne', 'Alt'), hint('done', 'Escape')]
    case 'feeding':
      return [
        hint(interaction.kind === 'coolant' ? 'chooseCooler' : 'chooseProvider', 'click'),
        ...(interaction.kind === 'power' ? [hint('side', 'A', 'B')] : []),
        ...(interaction.chosen.length > 0 ? [hint('apply', 'Enter')] : []),
        hint('cancel', 'Escape'),
      ]
    case 'wiring':
      return [hint('connectTo', 'drag'), hint('cancel', 'Escape')]
    case 'run':
      return [
        hint('pullRun', 'drag'),
        hint('pullHalf', 'Ctrl'),
        hint('dropCorner', 'double-click'),
        hint('deleteConnection', 'Delete'),
        hint('done', 'Escape'),
      ]
    case 'taking-out':
      return [hint('takeOut', 'click'), hint('takeOutMore', 'Ctrl'), hint('cancel', 'Escape')]
    case 'drawing':
      return drawingHints(interaction)
    case 'underlay-drag':
      return [hint('noSnap', 'Alt'), hint('cancel', 'Escape')]
    case 'reshaping':
      return [hint('axis', 'X', 'Y'), hint('noSnap', 'Alt'), hint('cancel', 'Escape')]
    case 'marquee':
      return [hint(interaction.touching ? 'touching' : 'inside', 'drag'), hint('cancel', 'Escape')]
    case 'swapping':
      return interaction.proposal?.ok
        ? [hint('applySwap', 'Enter'), hint('cancel', 'Escape')]
        : [hint('chooseRacks', 'click'), hint('cancel', 'Escape')]
    case 'idle':
      return selection.size > 0
        ? [
            command('swap', 'swap'),
            command('rotate', 'rotate'),
            ...selectionGestures,
            command('frame', 'frame'),
            command('delete', 'delete'),
          ]
        : [
            hint('select', 'click'),
            hint('selectRow', 'double-click'),
            command('frameAll', 'frameAll'),
            command('allKeys', 'shortcuts'),
          ]
  }
}
