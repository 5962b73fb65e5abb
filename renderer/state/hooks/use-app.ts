import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import type { AppState } from '../app-state'
import type { AppStore } from '../store-access'
import { createStateReader } from './state-reader'

/** The store of this window, given once by the root. */
export const AppStoreContext = createContext<AppStore | null>(null)

/** The store itself, for handlers that read the newest state. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext)
  if (!store) throw new Error('useAppStore is called outside AppStoreContext')
  return store
}

/** One part of the state; asked anew, and rendered again, only where what it was read from changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  const store = useAppStore()
  const reader = useMemo(() => createStateReader(store), [store])
  return useSyncExternalStore(
    reader.subscribe,
    useCallback(() => reader.read(selector), [reader, selector]),
  )
}
