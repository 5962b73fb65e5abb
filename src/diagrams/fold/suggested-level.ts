import type { DiagramNetwork } from '../network/diagram-network'
import { type FoldGroups, type FoldLevel, foldLevels } from './fold-levels'

/** More boxes than this on one sheet are searched, not read; a project assumption. */
const MOST_NODES = { 'single-line': 72, cooling: 36 } as const

/** The finest level that leaves a sheet that can be read; single pieces are never suggested. */
export function suggestedLevel(network: DiagramNetwork, groups: FoldGroups): FoldLevel {
  const finestFirst = foldLevels.slice(0, -1).reverse()
  return finestFirst.find((level) => countNodes(network, groups, level) <= MOST_NODES[network.kind]) ?? 'buildings'
}

/**
 * More boxes than this take minutes to lay out and days to read; a project assumption, after 182 boxes took 1.5 s and
 * 1,530 over 100 s on two shared cores.
 */
export const MOST_LAID_OUT = 500

/** Levels that can be laid out; the suggested one always. */
export const offeredLevels = (
  network: DiagramNetwork,
  groups: FoldGroups,
  suggested: FoldLevel,
): readonly FoldLevel[] =>
  foldLevels.filter((level) => level === suggested || countNodes(network, groups, level) <= MOST_LAID_OUT)

function countNodes({ parts }: DiagramNetwork, groups: FoldGroups, level: FoldLevel): number {
  const levels = foldLevels.slice(foldLevels.indexOf(level))
  return new Set(parts.map((_, i) => levels.map((l) => groups[l][i]).find((key) => key !== null))).size
}
