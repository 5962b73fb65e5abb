export const tourIds = ['swap', 'hall'] as const

/** A guided tour: steps that the user does, on a site of his own choice. */
export type TourId = (typeof tourIds)[number]

/** The tour in hand: the step that waits to be done, or one past the last where all are. */
export interface TourInHand {
  readonly id: TourId
  readonly step: number
}

/** The guided tour beside the work. It watches what the user does and never stands in the way of it. */
export interface TourSlice {
  readonly tour: TourInHand | null
  /** Begins a tour, or goes on with it where it was left. */
  startTour(id: TourId): void
  /** Begins a tour anew, whatever was done of it. */
  restartTour(id: TourId): void
  /** Goes on without doing the step (1), or back to the one before (-1). */
  stepTour(by: 1 | -1): void
  /** Puts the tour away; where it was is remembered. */
  leaveTour(): void
}
