import type { Preferences } from '../../../src/api/app-api'

/** Share of the floor's width that the plan may take. */
export const SPLIT_SHARE = { least: 0.25, most: 0.75, first: 0.5 } as const

/** Plan and 3D of the same document side by side. Which of the two has the pointer and the keys is what `view` says. */
export interface SplitSlice {
  readonly split: boolean
  /** Share of the width that the plan takes, 0 to 1. */
  readonly splitShare: number
  setSplit(on: boolean): void
  /** Moves the divider; `keep` remembers where it lies between runs. */
  setSplitShare(share: number, keep: boolean): void
  /** Gives the pointer and the keys to one of the two panes. */
  lookInto(view: 'plan' | '3d'): void
}

type SplitState = Pick<SplitSlice, 'split' | 'splitShare'> & {
  readonly view: string
  readonly preferences: Preferences
  setPreferences(change: Partial<Preferences>): void
}
type SplitSet = (part: Partial<Pick<SplitSlice, 'split' | 'splitShare'>> & { readonly view?: 'plan' | '3d' }) => void

export function splitSlice(preferences: Preferences, set: SplitSet, get: () => SplitState): SplitSlice {
  const remember = (): void => {
    const { split: on, splitShare: share, preferences, setPreferences } = get()
    setPreferences({ layout: { ...preferences.layout, split: { on, share } } })
  }
  const { on, share } = readSplit(preferences.layout.split)
  return {
    split: on,
    splitShare: share,
    setSplit: (split) => {
      if (split === get().split && isOfFloor(get().view)) return
      // From a diagram the way back is to the floor.
      set({ split, ...(isOfFloor(get().view) ? {} : { view: '3d' }) })
      remember()
    },
    setSplitShare: (wanted, keep) => {
      const splitShare = withinLimits(wanted)
      if (splitShare !== get().splitShare) set({ splitShare })
      if (keep) remember()
    },
    lookInto: (view) => {
      if (get().view !== view) set({ view })
    },
  }
}

const isOfFloor = (view: string): boolean => view === 'plan' || view === '3d'

const withinLimits = (share: number): number => Math.min(SPLIT_SHARE.most, Math.max(SPLIT_SHARE.least, share))

/** What was remembered, where it is sound. */
function readSplit(value: unknown): { readonly on: boolean; readonly share: number } {
  const { on, share } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return {
    on: on === true,
    share: typeof share === 'number' && Number.isFinite(share) ? withinLimits(share) : SPLIT_SHARE.first,
  }
}
