import type { TourId, TourSlice } from '../slices/tour-slice'
import type { AppStore, GetState, SetState } from '../store-access'
import { readTourMemory, type TourMemory } from './tour-memory'
import { poseText, type StepStart } from './tour-step'
import { tours } from './tours'

/** Begins, moves and ends the guided tour; where it stands is kept in the preferences at every step. */
export function tourActions(set: SetState, get: GetState): TourSlice {
  const remember = (change: (memory: TourMemory) => TourMemory): void => {
    const { preferences, setPreferences } = get()
    setPreferences({ layout: { ...preferences.layout, tours: change(readTourMemory(preferences)) } })
  }
  const goTo = (id: TourId, step: number): void => {
    set({ tour: { id, step } })
    const project = get().project?.name ?? ''
    remember(({ left: { [id]: _, ...others }, done }) =>
      step < tours[id].length
        ? { left: { ...others, [id]: { step, project } }, done }
        : { left: others, done: [...new Set([...done, id])] },
    )
  }
  return {
    tour: null,
    startTour: (id) => {
      const step = readTourMemory(get().preferences).left[id]?.step ?? 0
      goTo(id, Math.min(step, tours[id].length - 1))
    },
    restartTour: (id) => goTo(id, 0),
    stepTour: (by) => {
      const { tour } = get()
      if (tour) goTo(tour.id, Math.min(tours[tour.id].length, Math.max(0, tour.step + by)))
    },
    leaveTour: () => set({ tour: null }),
  }
}

/**
 * Goes on by itself once the user has done a step, and puts the tour away with its project.
 * @returns a function that stops following
 */
export function followTour(store: AppStore): () => void {
  let since: StepStart = { state: store.getState(), pose: null }
  return store.subscribe((now, before) => {
    const { tour } = now
    if (!tour) return
    if (now.project?.projectId !== before.project?.projectId) return now.leaveTour()
    if (tour !== before.tour) {
      since = { state: now, pose: null }
      return
    }
    // Opening a site and asking for a view move the camera by themselves: only from here on it is the user's hand.
    if (since.pose === null && now.pointer !== null) since = { ...since, pose: poseText(now) }
    if (tours[tour.id][tour.step]?.isDone(now, since)) now.stepTour(1)
  })
}
