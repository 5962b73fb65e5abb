import type { SiteDocument } from '../model/document'
import type { Patch } from '../model/patch'

/** One entry of the history: what a user would call it, and the patch. */
export interface Edit {
  /** Locale key of the label, e.g. `edits.move`. */
  readonly label: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly patch: Patch
  /** Scenario to show once the edit is done, where the edit made one. */
  readonly showScenario?: string | null
}

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
