import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState } from '../app-state'
import type { AppStore } from '../store-access'

/** The store of this window, given once by the root. */
export const AppStoreContext = createContext<AppStore | null>(null)

/** The store itself, for handlers that read the newest state. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext)
  if (!store) throw new Error('useAppStore is called outside AppStoreContext')
  return store
}

/** One part of the state; renders again only where that part changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector)
}
