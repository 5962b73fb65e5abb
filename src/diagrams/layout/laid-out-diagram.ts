import type { DiagramStructure } from '../fold/diagram-structure'
import type { FoldLevel } from '../fold/fold-levels'
import type { DiagramLayout } from './diagram-layout'

/** A diagram that has its places: all that a page needs but the figures. */
export interface LaidOutDiagram {
  /** What it is folded by. */
  readonly level: FoldLevel
  readonly structure: DiagramStructure
  readonly layout: DiagramLayout
}
