import type { EditorStore } from '../../editor/editor-store'
import type { Shortcut } from '../../editor/keys/shortcut'
import { getShortcut } from '../../editor/shortcuts'

/** One line of the menu: a command, or a titled menu of commands behind it. */
export type MenuLine =
  | { readonly kind: 'command'; readonly command: Shortcut }
  | { readonly kind: 'more'; readonly id: string; readonly commands: readonly Shortcut[] }

type Wish = string | { readonly id: string; readonly commands: readonly string[] }

const selectionMenu: readonly (readonly Wish[])[] = [
  [
    'frame',
    {
      id: 'select',
      commands: ['selectRow', 'selectSameItem', 'selectFedBy', 'selectFeeding', 'selectCooledBy', 'selectCooling'],
    },
  ],
  ['swap', 'replaceType', 'array'],
  [
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
    'group',
    'ungroup',
    'lock',
    'unlock',
  ],
  ['hideSelection', 'isolate', 'showAll', 'takeOut'],
  ['copy', 'cut', 'paste', 'duplicate', 'copyIds'],
  ['delete'],
]

const floorMenu: readonly (readonly Wish[])[] = [
  ['paste', 'selectAll'],
  ['measure', 'showAll'],
  ['frameAll', 'toggleView'],
]

/** The menu of the selection, or of the bare floor: groups of commands that can run now, none empty. */
export function menuPlan(store: EditorStore): readonly (readonly MenuLine[])[] {
  const can = (id: string): readonly Shortcut[] => {
    const command = getShortcut(id)
    return command.enabled({ store }) ? [command] : []
  }
  const wishes = store.getState().selection.size > 0 ? selectionMenu : floorMenu
  const groups = wishes.map((group) =>
    group.flatMap((wish): readonly MenuLine[] => {
      if (typeof wish === 'string') return can(wish).map((command) => ({ kind: 'command', command }))
      const commands = wish.commands.flatMap(can)
      return commands.length > 0 ? [{ kind: 'more', id: wish.id, commands }] : []
    }),
  )
  return groups.filter((group) => group.length > 0)
}
