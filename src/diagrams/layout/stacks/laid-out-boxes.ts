import type { DiagramStructure } from '../../fold/diagram-structure'
import { leafStacks } from './leaf-stacks'

/** How many boxes the layout has to place, which is what takes the time: a stack is one. */
export const laidOutBoxes = (structure: DiagramStructure): number =>
  leafStacks(structure).reduce((count, { members }) => count - members.length + 1, structure.nodes.length)
