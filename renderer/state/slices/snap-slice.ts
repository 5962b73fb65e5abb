import type { SnapMode } from '../../editor/snapping/points/snap-point'

/** How what is drawn and moved catches on what is there. */
export interface SnapSlice {
  /** Visible on the floor's edge, never a hidden key; Alt held passes over it for the moment. */
  readonly snapMode: SnapMode
  setSnapMode(mode: SnapMode): void
}

export const snapSlice = (set: (part: Pick<SnapSlice, 'snapMode'>) => void): SnapSlice => ({
  snapMode: 'lines',
  setSnapMode: (snapMode) => set({ snapMode }),
})
