import type { AppState } from '../app-state'

/** How things were when a step began. */
export interface StepStart {
  readonly state: AppState
  /** Where the camera stood once the pointer first came over the floor; null before that. */
  readonly pose: string | null
}

/** One thing to do; its texts are `tour.TOUR.steps.ID.title` and `.text`. */
export interface TourStep {
  readonly id: string
  /** Test ids of the controls to show, the most telling first: the first one on screen is marked. */
  readonly anchors: readonly string[]
  /** Ids of the shortcut table that do the same from the keyboard. */
  readonly commands?: readonly string[]
  /** True once the user has done it. Asked after every change of the store, so it must be cheap while it is false. */
  isDone(now: AppState, since: StepStart): boolean
}

/** The camera as text, to be compared; null while no floor is drawn. */
export const poseText = ({ readPose }: AppState): string | null => (readPose ? JSON.stringify(readPose()) : null)
