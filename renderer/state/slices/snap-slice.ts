import type { SnapMode } from '../../editor/snapping/points/snap-point'
import type { SetState } from '../store-access'

/** How what is drawn and moved catches on what is there. */
export interface SnapSlice {
  /** Visible on the floor's edge, never a hidden key; Alt held passes over it for the moment. */
  readonly snapMode: SnapMode
  setSnapMode(mode: SnapMode): void
}

export const snapSlice = (set: SetState): SnapSlice => ({
  snapMode: 'lines',
  setSnapMode: (snapMode) => set({ snapMode }),
})
