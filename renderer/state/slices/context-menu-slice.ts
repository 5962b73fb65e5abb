import type { ContextMenuPlace } from '../../editor/editor-store'

/** The menu of what is selected. */
export interface ContextMenuSlice {
  /** Where it is open, or null. */
  readonly contextMenu: ContextMenuPlace | null
  setContextMenu(at: ContextMenuPlace | null): void
}

export const contextMenuSlice = (set: (part: Pick<ContextMenuSlice, 'contextMenu'>) => void): ContextMenuSlice => ({
  contextMenu: null,
  setContextMenu: (contextMenu) => set({ contextMenu }),
})
