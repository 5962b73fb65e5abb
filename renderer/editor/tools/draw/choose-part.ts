import type { PointerSample, ToolContext } from '../pointer-sample'
import { pickPart } from './pick-part'

/** A click on the floor beside all equipment: chooses the part of the structure there, or nothing. */
export function choosePart(sample: PointerSample, { store, wallAt }: ToolContext): void {
  const state = store.getState()
  const part = pickPart(state.effective, sample.floor, sample.metresPerPixel, state.floor_m) ?? wallAt?.(sample) ?? null
  state.select([])
  if (part) state.selectPart(part)
}
