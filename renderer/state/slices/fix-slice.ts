import type { OfferedFix } from '../../engine-worker/offered-fix'

/** The fix that the floor shows before it is applied. */
export interface FixSlice {
  /** Drawn as ghosts while it is looked at; null where none is. */
  readonly fixPreview: OfferedFix | null
  setFixPreview(offer: OfferedFix | null): void
}

export const fixSlice = (set: (part: Pick<FixSlice, 'fixPreview'>) => void): FixSlice => ({
  fixPreview: null,
  setFixPreview: (fixPreview) => set({ fixPreview }),
})
