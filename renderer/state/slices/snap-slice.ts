import type { ItemSnapMode, SnapMode } from '../../editor/snapping/points/snap-point'

/** How what is drawn and moved catches on what is there. */
export interface SnapSlice {
  /** Of points: drawing, measuring, scaling. Visible on the floor's edge, never a hidden key; Alt held passes over it. */
  readonly snapMode: SnapMode
  /** Of equipment being placed and moved; remembered by itself. */
  readonly itemSnapMode: ItemSnapMode
  setSnapMode(mode: SnapMode): void
  setItemSnapMode(mode: ItemSnapMode): void
}

type SnapFields = Pick<SnapSlice, 'snapMode' | 'itemSnapMode'>

export const snapSlice = (set: (part: Partial<SnapFields>) => void): SnapSlice => ({
  snapMode: 'lines',
  itemSnapMode: 'lines',
  setSnapMode: (snapMode) => set({ snapMode }),
  setItemSnapMode: (itemSnapMode) => set({ itemSnapMode }),
})
