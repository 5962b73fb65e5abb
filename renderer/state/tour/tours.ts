import type { TourId } from '../slices/tour-slice'
import { hallTour } from './hall-tour'
import { swapTour } from './swap-tour'
import type { TourStep } from './tour-step'

/** Every guided tour with its steps in order. */
export const tours: Readonly<Record<TourId, readonly TourStep[]>> = { swap: swapTour, hall: hallTour }
