import type { DiagramStructure } from '../../fold/diagram-structure'
import type { DiagramLayout } from '../diagram-layout'
import { NARROW, SHAPE } from '../stacks/leaf-stacks'
import { branchGroups } from './branch-groups'
import { closeGaps } from './close-gaps'
import { rowsOfBranches } from './rows-of-branches'

/** More rows of branches under one bus are not followed by eye; a project assumption. */
const MOST_ROWS = 3

/**
 * Brings a sheet that is still too wide into shape: branches that hang side by side on one box are set in rows. As few
 * rows as do it; a sheet in shape, a schematic and a sheet without such branches stay as they are.
 */
export function foldBranches(structure: DiagramStructure, layout: DiagramLayout): DiagramLayout {
  if (structure.kind !== 'single-line' || isInShape(layout)) return layout
  const groups = branchGroups(structure)
  let best = layout
  for (let rows = 2; groups.length > 0 && rows <= MOST_ROWS && !isInShape(best); rows++) {
    const folded = groups.reduce((sheet, group) => rowsOfBranches(structure, sheet, group, rows) ?? sheet, layout)
    if (folded === layout) return layout
    const closed = closeGaps(structure, folded)
    if (ratio(closed) < ratio(best)) best = closed
  }
  return best
}

const ratio = ({ width, height }: DiagramLayout): number => width / height
const isInShape = (layout: DiagramLayout): boolean => layout.width <= NARROW || ratio(layout) <= SHAPE
