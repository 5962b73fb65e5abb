import { createContext, useContext } from 'react'

/** What a part of the side column knows of its own height. */
export interface SidePart {
  readonly folded: boolean
  fold(wanted: boolean): void
  /** Takes most of the column while it is wanted, as for a long list of results; gives it back after. */
  grow(wanted: boolean): void
}

export const SidePartContext = createContext<SidePart | null>(null)

/** The part of the side column that this is drawn in; null where it stands alone. */
export const useSidePart = (): SidePart | null => useContext(SidePartContext)
