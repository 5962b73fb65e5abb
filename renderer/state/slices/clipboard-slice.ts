/** What was copied in this window, beside the system's clipboard. */
export interface ClipboardSlice {
  /** Text of the last copy, for where the system's clipboard may not be read. */
  readonly lastCopy: string | null
  copySelection(cut: boolean): void
  paste(): void
  /** Puts the ids of the selection on the system's clipboard, one a line. */
  copyIds(): void
}
