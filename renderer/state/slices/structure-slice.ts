import type { StructurePart } from '../../../src/commands/structure/structure-part'
import type { DrawKind } from '../../editor/drawing'

/** The part of the structure in hand, and what was drawn last. */
export interface StructureSlice {
  /** Chosen in place of equipment: choosing either lets go of the other. */
  readonly structurePart: StructurePart | null
  readonly lastDrawn: DrawKind
  selectPart(part: StructurePart | null): void
  setLastDrawn(kind: DrawKind): void
}

type Change = Partial<Pick<StructureSlice, 'structurePart' | 'lastDrawn'> & { readonly selection: ReadonlySet<string> }>

export const structureSlice = (set: (part: Change) => void): StructureSlice => ({
  structurePart: null,
  lastDrawn: 'building',
  selectPart: (structurePart) => set(structurePart ? { structurePart, selection: new Set() } : { structurePart }),
  setLastDrawn: (lastDrawn) => set({ lastDrawn }),
})
