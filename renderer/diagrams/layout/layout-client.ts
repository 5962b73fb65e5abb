import type { DiagramStructure } from '../../../src/diagrams/fold/diagram-structure'
import type { DiagramLayout } from '../../../src/diagrams/layout/diagram-layout'
import { type LayoutEngine, layOut } from '../../../src/diagrams/layout/lay-out'
import { structureKey } from '../../../src/diagrams/layout/structure-key'

/** A layout engine that can be ended in the middle of its work. */
export interface StoppableEngine extends LayoutEngine {
  stop(): void
}

export interface LayoutClient {
  /** The layout of an equal structure, where it has been made before. */
  known(key: string): DiagramLayout | undefined
  /**
   * Lays a structure out. Resolves null where a newer structure was asked for meanwhile or it was cancelled; rejects
   * where ELK fails.
   */
  layout(structure: DiagramStructure): Promise<DiagramLayout | null>
  /** Ends what is being laid out and drops what waits. */
  cancel(): void
}

/** Layouts kept for going back and forth between folds and views. */
const KEPT = 16

/**
 * Lays out one structure at a time and remembers the results by structure, so that an edit of figures alone costs
 * nothing. Of the structures asked for while one is being laid out only the newest is laid out in turn.
 * @param start an engine; a new one is started after one was ended
 */
export function createLayoutClient(start: () => StoppableEngine): LayoutClient {
  const kept = new Map<string, DiagramLayout>()
  let newest = 0
  let engine: StoppableEngine | null = null
  let running: Promise<unknown> = Promise.resolve()
  let giveUp: () => void = () => {}

  const run = async (key: string, structure: DiagramStructure): Promise<DiagramLayout | null> => {
    engine ??= start()
    const cancelled = new Promise<null>((resolve) => {
      giveUp = () => resolve(null)
    })
    // A worker that was ended never answers.
    const layout = await Promise.race([layOut(structure, engine), cancelled])
    if (!layout) return null
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
    cancel() {
      newest++
      engine?.stop()
      engine = null
      giveUp()
    },
  }
}
