import { storeyBeside, storeysWith } from '../storeys/storey-site'
import { type EditorContext, type Shortcut, shortcut } from './shortcut'

const severalStoreys = ({ store }: EditorContext): boolean => {
  const { effective, floor_m } = store.getState()
  return storeysWith(effective, floor_m).length > 1
}

const step = (id: string, key: string, by: 1 | -1): Shortcut =>
  shortcut(
    'view',
    id,
    [key],
    ({ store }) => {
      const { effective, floor_m, setFloor } = store.getState()
      setFloor(storeyBeside(effective, floor_m, by))
    },
    { enabled: severalStoreys },
  )

/** From storey to storey. */
export const storeyShortcuts: readonly Shortcut[] = [
  step('storeyUp', 'Mod+ArrowUp', 1),
  step('storeyDown', 'Mod+ArrowDown', -1),
]
