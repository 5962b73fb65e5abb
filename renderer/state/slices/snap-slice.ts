import type { ReferencePoint } from '../../editor/reference-point'
import type { ItemSnapMode, SnapMode } from '../../editor/snapping/points/snap-point'
import { type SnapClass, type SnapClasses, usualSnapClasses } from '../../editor/snapping/snap-classes'

/** How what is drawn and moved catches on what is there. */
export interface SnapSlice {
  /** Of points: drawing, measuring, scaling. Visible on the floor's edge, never a hidden key; Alt held passes over it. */
  readonly snapMode: SnapMode
  /** Of equipment being placed and moved; remembered by itself. */
  readonly itemSnapMode: ItemSnapMode
  /** What catches where lines do. */
  readonly snapClasses: SnapClasses
  /** The point of a footprint that typed positions are about. */
  readonly referencePoint: ReferencePoint
  setSnapMode(mode: SnapMode): void
  setItemSnapMode(mode: ItemSnapMode): void
  setReferencePoint(point: ReferencePoint): void
  setSnapClass(name: SnapClass, on: boolean): void
}

type SnapFields = Pick<SnapSlice, 'snapMode' | 'itemSnapMode' | 'referencePoint' | 'snapClasses'>

export const snapSlice = (set: (part: Partial<SnapFields>) => void, get: () => SnapFields): SnapSlice => ({
  snapMode: 'lines',
  itemSnapMode: 'lines',
  referencePoint: 'centre',
  snapClasses: usualSnapClasses,
  setSnapMode: (snapMode) => set({ snapMode }),
  setItemSnapMode: (itemSnapMode) => set({ itemSnapMode }),
  setReferencePoint: (referencePoint) => set({ referencePoint }),
  setSnapClass: (name, on) => set({ snapClasses: { ...get().snapClasses, [name]: on } }),
})
