import { useEffect, useState } from 'react'
import type { DiagramStructure } from '../../../src/diagrams/fold/diagram-structure'
import type { DiagramLayout } from '../../../src/diagrams/layout/diagram-layout'
import { structureKey } from '../../../src/diagrams/layout/structure-key'
import { sharedLayoutClient } from './shared-layout-client'

export interface LaidOut {
  readonly key: string
  readonly structure: DiagramStructure
  readonly layout: DiagramLayout
}

/**
 * The structure with its layout; while a new one is being laid out, the one before it, so that the sheet never goes
 * blank. `problem` is why a layout could not be made.
 */
export function useLayoutOf(structure: DiagramStructure): {
  readonly laid: LaidOut | null
  readonly waiting: boolean
  readonly problem: string | null
} {
  const key = structureKey(structure)
  const [last, setLast] = useState<LaidOut | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const fresh = last?.key === key ? last.layout : sharedLayoutClient().known(key)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal key is an equal layout, whatever the figures
  useEffect(() => {
    let wanted = true
    sharedLayoutClient()
      .layout(structure)
      .then((layout) => {
        if (!wanted || !layout) return
        setProblem(null)
        setLast({ key, structure, layout })
      })
      .catch((error: unknown) => {
        if (wanted) setProblem(error instanceof Error ? error.message : String(error))
      })
    return () => {
      wanted = false
    }
  }, [key])
  if (fresh) return { laid: { key, structure, layout: fresh }, waiting: false, problem: null }
  const before = last?.structure.kind === structure.kind ? last : null
  return { laid: before, waiting: problem === null, problem }
}
