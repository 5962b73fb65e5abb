import { type KeyTable, keyTable } from '../../editor/key-table'
import { keyLabel } from '../../ui/key-label'
import { useApp } from './use-app'

/** The keys of commands as this person has them. */
export const useKeyTable = (): KeyTable => useApp((s) => keyTable(s.preferences.keys))

/** The key of a command as a person reads it; undefined where it has none. */
export function useKeyOf(id: string): string | undefined {
  const [key] = useKeyTable().keysOf(id)
  return key === undefined ? undefined : keyLabel(key)
}
