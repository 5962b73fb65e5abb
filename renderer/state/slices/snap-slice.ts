import type { ReferencePoint } from '../../editor/reference-point'
import type { ItemSnapMode, SnapMode } from '../../editor/snapping/points/snap-point'

/** How what is drawn and moved catches on what is there. */
export interface SnapSlice {
  /** Of points: drawing, measuring, scaling. Visible on the floor's edge, never a hidden key; Alt held passes over it. */
  readonly snapMode: SnapMode
  /** Of equipment being placed and moved; remembered by itself. */
  readonly itemSnapMode: ItemSnapMode
  /** The point of a footprint that typed positions are about. */
  readonly referencePoint: ReferencePoint
  setSnapMode(mode: SnapMode): void
  setItemSnapMode(mode: ItemSnapMode): void
  setReferencePoint(point: ReferencePoint): void
}

type SnapFields = Pick<SnapSlice, 'snapMode' | 'itemSnapMode' | 'referencePoint'>

export const snapSlice = (set: (part: Partial<SnapFields>) => void): SnapSlice => ({
  snapMode: 'lines',
  itemSnapMode: 'lines',
  referencePoint: 'centre',
  setSnapMode: (snapMode) => set({ snapMode }),
  setItemSnapMode: (itemSnapMode) => set({ itemSnapMode }),
  setReferencePoint: (referencePoint) => set({ referencePoint }),
})
