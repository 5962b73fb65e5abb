import type { DiagramNetwork } from '../network/diagram-network'
import { type FoldGroups, type FoldLevel, foldLevels } from './fold-levels'

/** More boxes than this on one sheet are searched, not read; a project assumption. */
const MOST_NODES = { 'single-line': 72, cooling: 36 } as const

/** The finest level that leaves a sheet that can be read; single pieces are never suggested. */
export function suggestedLevel(network: DiagramNetwork, groups: FoldGroups): FoldLevel {
  const finestFirst = foldLevels.slice(0, -1).reverse()
  return finestFirst.find((level) => countNodes(network, groups, level) <= MOST_NODES[network.kind]) ?? 'buildings'
}

function countNodes({ parts }: DiagramNetwork, groups: FoldGroups, level: FoldLevel): number {
  const levels = foldLevels.slice(foldLevels.indexOf(level))
  return new Set(parts.map((_, i) => levels.map((l) => groups[l][i]).find((key) => key !== null))).size
}
