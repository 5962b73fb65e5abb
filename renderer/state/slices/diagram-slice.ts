import type { FoldLevel } from '../../../src/diagrams/fold/fold-levels'
import type { DiagramKind } from '../../../src/diagrams/network/diagram-network'

/** How one diagram was folded. */
export interface Folding {
  readonly level: FoldLevel
  readonly unfolded: ReadonlySet<string>
}

/** How the single-line diagram and the cooling schematic are folded; lost on closing. */
export interface DiagramSlice {
  /** Null where the diagram itself chooses, by the size of the site. */
  readonly foldLevels: Readonly<Record<DiagramKind, FoldLevel | null>>
  /** Keys of the boxes that are shown one level finer, of both diagrams. */
  readonly unfolded: ReadonlySet<string>
  /** Folds to a level, all opened boxes with it. */
  setFoldLevel(kind: DiagramKind, level: FoldLevel): void
  unfold(keys: readonly string[]): void
  foldAgain(): void
  /** Back to a folding that was shown before. */
  foldAs(kind: DiagramKind, folding: Folding): void
}

type Set = (change: (state: DiagramSlice) => Partial<DiagramSlice>) => void

export const diagramSlice = (set: Set): DiagramSlice => ({
  foldLevels: { 'single-line': null, cooling: null },
  unfolded: new Set(),
  setFoldLevel: (kind, level) =>
    set(({ foldLevels }) => ({ foldLevels: { ...foldLevels, [kind]: level }, unfolded: new Set() })),
  unfold: (keys) => set(({ unfolded }) => ({ unfolded: new Set([...unfolded, ...keys]) })),
  foldAgain: () => set(() => ({ unfolded: new Set() })),
  foldAs: (kind, { level, unfolded }) =>
    set(({ foldLevels }) => ({ foldLevels: { ...foldLevels, [kind]: level }, unfolded })),
})
