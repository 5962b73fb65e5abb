import type { CheckResult } from '../engine/results'
import type { EffectiveSite } from '../model/effective-site'
import { coolingFigures } from './figures/cooling-figures'
import type { DiagramWords } from './figures/diagram-words'
import { figureContext } from './figures/figure-context'
import type { NodeFigures } from './figures/node-figures'
import { powerFigures } from './figures/power-figures'
import type { DiagramStructure } from './fold/diagram-structure'
import { type FoldGroups, type FoldLevel, foldGroups } from './fold/fold-levels'
import { foldNetwork } from './fold/fold-network'
import { offeredLevels, suggestedLevel } from './fold/suggested-level'
import { coolingNetwork } from './network/cooling-network'
import type { DiagramKind, DiagramNetwork } from './network/diagram-network'
import { powerNetwork } from './network/power-network'

/** A network of a site with all the ways it can be folded; made anew only where the site changes. */
export interface Diagram {
  readonly site: EffectiveSite
  readonly network: DiagramNetwork
  readonly groups: FoldGroups
  /** The finest level that leaves a sheet that can be read. */
  readonly suggested: FoldLevel
  /** Levels whose sheet can be laid out in time. */
  readonly levels: readonly FoldLevel[]
}

/** Reads the single-line diagram or the cooling schematic out of a site. */
export function readDiagram(kind: DiagramKind, site: EffectiveSite): Diagram {
  const network = kind === 'cooling' ? coolingNetwork(site) : powerNetwork(site)
  const groups = foldGroups(network, site)
  const suggested = suggestedLevel(network, groups)
  return { site, network, groups, suggested, levels: offeredLevels(network, groups, suggested) }
}

/** @param unfolded keys of nodes shown one level finer */
export const foldDiagram = (
  { network, groups }: Diagram,
  level: FoldLevel,
  unfolded: ReadonlySet<string> = new Set(),
): DiagramStructure => foldNetwork(network, groups, level, unfolded)

/** Texts and loads of every node by key; cheap, for every check anew. */
export function diagramFigures(
  { kind, nodes }: DiagramStructure,
  site: EffectiveSite,
  check: CheckResult | null,
  words: DiagramWords,
): ReadonlyMap<string, NodeFigures> {
  const context = figureContext(site, check, words)
  const figuresOf = kind === 'cooling' ? coolingFigures : powerFigures
  return new Map(nodes.map((node) => [node.key, figuresOf(node, context)]))
}
