import type { EditorStore } from '../../editor/editor-store'
import { getShortcut } from '../../editor/shortcuts'
import type { MenuGroups, MenuLine } from './menu-line'

/** A command by its id, a titled menu of commands, or lines that depend on what is selected. */
type Wish = string | { readonly id: string; readonly commands: readonly string[] } | { readonly lines: LinesName }

type LinesName = 'findings' | 'how' | 'phase'

/** Lines about the selection itself, by where they stand in its menu. */
export type SelectionLines = Readonly<Record<LinesName, readonly MenuLine[]>>

const selectionMenu: readonly (readonly Wish[])[] = [
  [
    'frame',
    {
      id: 'select',
      commands: ['selectRow', 'selectSameItem', 'selectFedBy', 'selectFeeding', 'selectCooledBy', 'selectCooling'],
    },
  ],
  [{ lines: 'findings' }, { lines: 'how' }],
  ['swap', 'replaceType', 'keep', 'array'],
  [
    { id: 'connect', commands: ['feedFrom', 'coolFrom', 'routeAgain'] },
    {
      id: 'arrange',
      commands: [
        'align-west',
        'align-centre',
        'align-east',
        'align-north',
        'align-middle',
        'align-south',
        'distribute-x',
        'distribute-y',
        'mirror-x',
        'mirror-y',
        'rotate',
        'rotateBack',
      ],
    },
    { lines: 'phase' },
    'group',
    'ungroup',
    'lock',
    'unlock',
  ],
  [{ id: 'show', commands: ['hideSelection', 'isolate', 'showAll'] }, 'takeOut'],
  [{ id: 'clipboard', commands: ['copy', 'cut', 'paste', 'duplicate', 'copyIds'] }],
  ['delete'],
]

const partMenu: readonly (readonly Wish[])[] = [['duplicate'], ['paste', 'showAll', 'frameAll'], ['delete']]

const floorMenu: readonly (readonly Wish[])[] = [
  ['paste', 'selectAll'],
  ['draw', 'measure', 'showAll'],
  ['frameAll', 'toggleView'],
]

const nothing: SelectionLines = { findings: [], how: [], phase: [] }

/** The menu of the selection, of the part of the building in hand, or of the bare floor: only what can run now. */
export function menuPlan(store: EditorStore, about: SelectionLines = nothing): MenuGroups {
  const { selection, structurePart } = store.getState()
  const can = (id: string): readonly MenuLine[] => {
    const command = getShortcut(id)
    return command.enabled({ store }) ? [{ kind: 'command', command }] : []
  }
  const wishes = selection.size > 0 ? selectionMenu : structurePart ? partMenu : floorMenu
  const groups = wishes.map((group) =>
    group.flatMap((wish): readonly MenuLine[] => {
      if (typeof wish === 'string') return can(wish)
      if ('lines' in wish) return about[wish.lines]
      const lines = wish.commands.flatMap(can)
      return lines.length > 0 ? [{ kind: 'more', id: wish.id, lines }] : []
    }),
  )
  return groups.filter((group) => group.length > 0)
}
