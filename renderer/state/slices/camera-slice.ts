import type { StandardView } from '../../editor/standard-view'
import { type CameraPose, isParallel } from '../../scene/camera/pose'

/** What the camera is asked to do; a new object each time. */
export type CameraRequest = { readonly view: StandardView } | { readonly pose: CameraPose }

/** The camera as commands and panels see it; where it is belongs to the floor alone. */
export interface CameraSlice {
  readonly cameraRequest: CameraRequest | null
  /** Tells the pose of the camera at this moment; null while no floor is drawn. */
  readonly readPose: (() => CameraPose) | null
  turnTo(view: StandardView): void
  goToPose(pose: CameraPose): void
  setReadPose(read: (() => CameraPose) | null): void
}

type CameraFields = Pick<CameraSlice, 'cameraRequest' | 'readPose'>

type CameraSet = (part: Partial<CameraFields> & { readonly view?: 'plan' | '3d' }) => void

/** Straight from above is the plan; every other direction is seen in 3D. */
export const cameraSlice = (set: CameraSet): CameraSlice => ({
  cameraRequest: null,
  readPose: null,
  turnTo: (view) => set({ cameraRequest: { view }, view: view === 'top' ? 'plan' : '3d' }),
  goToPose: (pose) => set({ cameraRequest: { pose }, view: isParallel(pose) ? 'plan' : '3d' }),
  setReadPose: (readPose) => set({ readPose }),
})
