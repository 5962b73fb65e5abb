import type { OfferedFix } from '../../engine-worker/offered-fix'

/** The fix that the floor shows before it is applied. */
export interface FixSlice {
  /** Drawn as ghosts while it is looked at; null where none is. */
  readonly fixPreview: OfferedFix | null
  setFixPreview(offer: OfferedFix | null): void
  /** Key of the finding whose fixes are open, or null. */
  readonly fixesOf: string | null
  /** Opens what could be done about a finding, beside its row. */
  openFixes(finding: string | null): void
}

export const fixSlice = (set: (part: Partial<FixSlice>) => void, takeInHand: (finding: string) => void): FixSlice => ({
  fixPreview: null,
  setFixPreview: (fixPreview) => set({ fixPreview }),
  fixesOf: null,
  openFixes: (fixesOf) => {
    set({ fixesOf })
    if (fixesOf !== null) takeInHand(fixesOf)
  },
})
