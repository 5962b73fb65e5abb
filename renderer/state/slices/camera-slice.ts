import type { StandardView } from '../../editor/standard-view'
import type { CameraPose } from '../../scene/camera/pose'

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

export const cameraSlice = (set: (part: Partial<CameraFields>) => void): CameraSlice => ({
  cameraRequest: null,
  readPose: null,
  turnTo: (view) => set({ cameraRequest: { view } }),
  goToPose: (pose) => set({ cameraRequest: { pose } }),
  setReadPose: (readPose) => set({ readPose }),
})
