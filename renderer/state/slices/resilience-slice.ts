export const resilienceViews = ['classes', 'points', 'pairs', 'cascade', 'maintenance', 'gap', 'availability'] as const

/** The questions of the resilience panel, one at a time. */
export type ResilienceView = (typeof resilienceViews)[number]

/** What of resilience is in hand; kept while other tabs of the dock are open. */
export interface ResilienceSlice {
  readonly resilienceView: ResilienceView
  /** What is out of service at the start of the cascade; empty until somebody chooses. */
  readonly cascadeOut: readonly string[]
  setResilienceView(view: ResilienceView): void
  /** Follows the outage of these placements. */
  followCascade(out: readonly string[]): void
}

type Part = Partial<Pick<ResilienceSlice, 'resilienceView' | 'cascadeOut'>>

export const resilienceSlice = (set: (part: Part) => void): ResilienceSlice => ({
  resilienceView: 'classes',
  cascadeOut: [],
  setResilienceView: (resilienceView) => set({ resilienceView }),
  followCascade: (cascadeOut) => set({ cascadeOut, resilienceView: 'cascade' }),
})
