import type { Edit } from '../commands/edit'
import type { SiteDocument } from '../model/document'
import type { Patch } from '../model/patch'

export type { Edit }

/** Told to every listener after the document changed; undo and redo pass through the same door. */
export interface Commit {
  readonly sequence: number
  readonly origin: 'do' | 'undo' | 'redo' | 'load'
  readonly patch: Patch
  readonly document: SiteDocument
  readonly edit: Edit | null
}

export interface DocumentSession {
  readonly document: SiteDocument
  readonly sequence: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Label of what undo (redo) would take back (do again), or null. */
  readonly undoLabel: Edit | null
  readonly redoLabel: Edit | null
  dispatch(edit: Edit): void
  undo(): void
  redo(): void
  subscribe(listener: (commit: Commit) => void): () => void
}
