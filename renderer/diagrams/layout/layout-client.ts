import type { ElkNode } from 'elkjs/lib/elk-api'
import type { DiagramStructure } from '../../../src/diagrams/fold/diagram-structure'
import { type DiagramLayout, readLayout } from '../../../src/diagrams/layout/diagram-layout'
import { elkGraph } from '../../../src/diagrams/layout/elk-graph'
import { structureKey } from '../../../src/diagrams/layout/structure-key'

/** The part of ELK that the client needs, so that tests can stand in for it. */
export interface LayoutEngine {
  layout(graph: ElkNode): Promise<ElkNode>
}

export interface LayoutClient {
  /** The layout of an equal structure, where it has been made before. */
  known(key: string): DiagramLayout | undefined
  /**
   * Lays a structure out. Resolves null where a newer structure was asked for meanwhile; rejects where ELK fails.
   */
  layout(structure: DiagramStructure): Promise<DiagramLayout | null>
}

/** Layouts kept for going back and forth between folds and views. */
const KEPT = 16

/**
 * Lays out one structure at a time and remembers the results by structure, so that an edit of figures alone costs
 * nothing. Of the structures asked for while one is being laid out only the newest is laid out in turn.
 */
export function createLayoutClient(engine: LayoutEngine): LayoutClient {
  const kept = new Map<string, DiagramLayout>()
  let newest = 0
  let running: Promise<unknown> = Promise.resolve()

  const run = async (key: string, structure: DiagramStructure): Promise<DiagramLayout> => {
    const layout = readLayout(await engine.layout(elkGraph(structure)))
    kept.set(key, layout)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return layout
  }

  return {
    known: (key) => kept.get(key),
    async layout(structure) {
      const number = ++newest
      await running
      if (number !== newest) return null
      const key = structureKey(structure)
      const layout = kept.get(key) ?? run(key, structure)
      running = Promise.resolve(layout).catch(() => undefined)
      const made = await layout
      return number === newest ? made : null
    },
  }
}
