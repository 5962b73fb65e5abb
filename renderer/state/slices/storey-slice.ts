/** How the storeys of a site are shown in 3D; a plan always shows one. */
export const storeyViews = ['stacked', 'exploded', 'solo'] as const
export type StoreyView = (typeof storeyViews)[number]

/** The storey that is worked on. Nothing here changes the document. */
export interface StoreySlice {
  /** Height of its floor over the ground floor, metres. */
  readonly floor_m: number
  readonly storeyView: StoreyView
  setFloor(floor_m: number): void
  setStoreyView(view: StoreyView): void
}

/** The storey that a project opens on. */
export const firstStorey = { floor_m: 0, storeyView: 'stacked' } as const

export const storeySlice = (set: (part: Partial<StoreySlice>) => void): StoreySlice => ({
  ...firstStorey,
  setFloor: (floor_m) => set({ floor_m }),
  setStoreyView: (storeyView) => set({ storeyView }),
})
