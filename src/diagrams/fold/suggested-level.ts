import { laidOutBoxes } from '../layout/stacks/laid-out-boxes'
import type { DiagramNetwork } from '../network/diagram-network'
import type { DiagramStructure } from './diagram-structure'
import { type FoldGroups, type FoldLevel, foldLevels } from './fold-levels'
import { foldNetwork } from './fold-network'

/** More boxes than this on one sheet are searched, not read; a project assumption. */
const MOST_NODES = { 'single-line': 72, cooling: 36 } as const

/** The finest level that leaves a sheet that can be read; single pieces are never suggested. */
export function suggestedLevel(network: DiagramNetwork, groups: FoldGroups): FoldLevel {
  const finestFirst = foldLevels.slice(0, -1).reverse()
  return finestFirst.find((level) => countNodes(network, groups, level) <= MOST_NODES[network.kind]) ?? 'buildings'
}

/**
 * More boxes than this take minutes to lay out, stacks of loads counted as one; a project assumption, after 182 boxes
 * took 1.5 s and 1,530 over 100 s on two shared cores.
 */
export const MOST_LAID_OUT = 500
/** More boxes than this are not drawn at once, however they are stacked; a project assumption. */
export const MOST_DRAWN = 4000

/** True where a structure can be laid out and drawn in time. */
export const isLaidOutInTime = (structure: DiagramStructure): boolean =>
  structure.nodes.length <= MOST_DRAWN && laidOutBoxes(structure) <= MOST_LAID_OUT

/** Levels that can be laid out; the suggested one always. */
export const offeredLevels = (
  network: DiagramNetwork,
  groups: FoldGroups,
  suggested: FoldLevel,
): readonly FoldLevel[] =>
  foldLevels.filter((level) => {
    if (level === suggested) return true
    const count = countNodes(network, groups, level)
    return count <= MOST_LAID_OUT || (count <= MOST_DRAWN && isLaidOutInTime(foldNetwork(network, groups, level)))
  })

function countNodes({ parts }: DiagramNetwork, groups: FoldGroups, level: FoldLevel): number {
  const levels = foldLevels.slice(foldLevels.indexOf(level))
  return new Set(parts.map((_, i) => levels.map((l) => groups[l][i]).find((key) => key !== null))).size
}
