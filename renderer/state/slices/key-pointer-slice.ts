import type { PlanPoint } from '../../../src/geometry/point'

/** The pointer that keys carry over the floor, and the walk from region to region of the window. */
export interface KeyPointerSlice {
  /** Where it is; null while the mouse has the floor. */
  readonly keyPointer: PlanPoint | null
  /** The focus is to go on to the next region (1) or back (-1); a new object each time. */
  readonly regionRequest: { readonly step: 1 | -1 } | null
  setKeyPointer(at: PlanPoint | null): void
  stepRegion(step: 1 | -1): void
}

export const keyPointerSlice = (set: (part: Partial<KeyPointerSlice>) => void): KeyPointerSlice => ({
  keyPointer: null,
  regionRequest: null,
  setKeyPointer: (keyPointer) => set({ keyPointer }),
  stepRegion: (step) => set({ regionRequest: { step } }),
})
