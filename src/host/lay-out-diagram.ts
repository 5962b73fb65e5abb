import { foldDiagram, readDiagram } from '../diagrams/diagram'
import { type FoldLevel, foldLevels } from '../diagrams/fold/fold-levels'
import type { LaidOutDiagram } from '../diagrams/layout/laid-out-diagram'
import { layOut } from '../diagrams/layout/lay-out'
import type { DiagramKind } from '../diagrams/network/diagram-network'
import type { EffectiveSite } from '../model/effective-site'
import { diagramPaper } from '../reports/diagrams/diagram-paper'

/**
 * Reads a diagram out of a site and lays it out; null where there is nothing to draw. The same site gives the same
 * layout.
 * @param level how it is folded; without it, as the diagram suggests
 */
export async function layOutDiagram(
  kind: DiagramKind,
  site: EffectiveSite,
  level?: FoldLevel,
): Promise<LaidOutDiagram | null> {
  const diagram = readDiagram(kind, site)
  const by = level ?? diagram.suggested
  const structure = foldDiagram(diagram, by)
  if (structure.nodes.length === 0) return null
  // Heavy, and no other call needs it.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const layout = await layOut(structure, new Elk())
  return { level: by, structure, layout }
}

/** More sheets than this and the reader would rather have it folded. */
const MOST_SHEETS = 2

/** The diagrams of a report: each as fine as it can be read on two sheets, folded further where it cannot. */
export async function reportDiagrams(site: EffectiveSite): Promise<readonly LaidOutDiagram[]> {
  const found: LaidOutDiagram[] = []
  for (const kind of ['single-line', 'cooling'] as const) {
    const { suggested } = readDiagram(kind, site)
    const finestFirst = foldLevels.slice(0, foldLevels.indexOf(suggested) + 1).reverse()
    let last: LaidOutDiagram | null = null
    for (const level of finestFirst) {
      last = await layOutDiagram(kind, site, level)
      if (!last || diagramPaper(last.layout).parts.length <= MOST_SHEETS) break
    }
    if (last) found.push(last)
  }
  return found
}
