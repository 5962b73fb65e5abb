import type { ElkNode } from 'elkjs/lib/elk-api'
import type { DiagramStructure } from '../fold/diagram-structure'
import { foldBranches } from './branches/fold-branches'
import { type DiagramLayout, readLayout } from './diagram-layout'
import { elkGraph } from './elk-graph'
import { leafStacks } from './stacks/leaf-stacks'
import { stackedStructure, unstackedLayout } from './stacks/stacked-structure'

/** The part of ELK that is needed, so that a worker or a test can stand in for it. */
export interface LayoutEngine {
  layout(graph: ElkNode): Promise<ElkNode>
}

/** Gives every box and line of a structure its place. Rejects where ELK fails. */
export async function layOut(structure: DiagramStructure, engine: LayoutEngine): Promise<DiagramLayout> {
  const stacks = leafStacks(structure)
  const placed = readLayout(await engine.layout(elkGraph(stackedStructure(structure, stacks))))
  return foldBranches(structure, unstackedLayout(placed, stacks))
}
