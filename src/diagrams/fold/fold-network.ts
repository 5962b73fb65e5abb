import type { DiagramLink, DiagramNetwork, DiagramPart } from '../network/diagram-network'
import type { DiagramEdge, DiagramNode, DiagramStructure, Sides } from './diagram-structure'
import { type FoldGroups, type FoldLevel, foldLevels } from './fold-levels'
import { inSupplyOrder } from './in-supply-order'
import { nodeSize } from './node-size'
import { createOpening, type Opening } from './opened-part'
import { partSides } from './part-sides'

const foldedBy = {
  buildings: 'building',
  halls: 'hall',
  alike: 'alike',
  loads: 'loads',
  pieces: 'piece',
} as const satisfies Record<FoldLevel, DiagramNode['folded']>

/**
 * Folds a network to a level. O(parts + links).
 * @param unfolded keys of nodes that are shown one level finer; of a large one the first so many, the rest stays a node
 */
export function foldNetwork(
  network: DiagramNetwork,
  groups: FoldGroups,
  level: FoldLevel,
  unfolded: ReadonlySet<string> = new Set(),
): DiagramStructure {
  const sizes = groupSizes(groups)
  const opening = createOpening(groups, unfolded, sizes)
  const keys = network.parts.map((_, i) => keyOf(i, groups, level, opening, sizes))
  const sides = partSides(network)
  const byKey = new Map<string, { by: FoldLevel; parts: DiagramPart[]; sides: Set<string> }>()
  keys.forEach(({ key, by }, i) => {
    const group = byKey.get(key) ?? { by, parts: [], sides: new Set<string>() }
    group.parts.push(network.parts[i]!)
    for (const side of sides[i]!) group.sides.add(side)
    byKey.set(key, group)
  })
  const nodes = [...byKey].map(([key, group]): DiagramNode => {
    const { parts } = group
    return {
      key,
      parts,
      ids: parts.flatMap((p) => p.placements.map((placement) => placement.id)),
      folded: foldedBy[group.by],
      sides: joinSides(group.sides),
      ...nodeSize(network.kind, parts),
    }
  })
  const edges = foldLinks(network, keys)
  return { kind: network.kind, nodes: inSupplyOrder(nodes, edges), edges }
}

interface NodeKey {
  readonly key: string
  readonly by: FoldLevel
}

/** The coarsest group allowed that the user has not opened; a group of one is that one. */
function keyOf(
  part: number,
  groups: FoldGroups,
  level: FoldLevel,
  opening: Opening,
  sizes: ReadonlyMap<string, number>,
): NodeKey {
  for (const by of foldLevels.slice(foldLevels.indexOf(level))) {
    const group = groups[by][part]
    if (!group || sizes.get(group) === 1) continue
    const key = opening(part, group, by)
    if (key !== null) return { key, by }
  }
  return { key: groups.pieces[part]!, by: 'pieces' }
}

function groupSizes(groups: FoldGroups): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const level of foldLevels)
    for (const key of groups[level]) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  return sizes
}

function foldLinks(network: DiagramNetwork, keys: readonly NodeKey[]): DiagramEdge[] {
  const edges = new Map<
    string,
    { link: DiagramLink; sides: Set<string>; providers: Set<string>; connections: string[] }
  >()
  for (const link of network.links) {
    const [from, to] = [keys[link.from]!.key, keys[link.to]!.key]
    if (from === to) continue
    const key = `${from}>${to}|${link.medium}${link.standby ? '|standby' : ''}`
    const edge = edges.get(key) ?? { link, sides: new Set<string>(), providers: new Set<string>(), connections: [] }
    if (link.side) edge.sides.add(link.side)
    edge.providers.add(network.parts[link.from]!.id)
    if (link.connection !== null) edge.connections.push(link.connection)
    edges.set(key, edge)
  }
  return [...edges].map(([key, { link, sides, providers, connections }]) => ({
    key,
    from: keys[link.from]!.key,
    to: keys[link.to]!.key,
    medium: link.medium,
    standby: link.standby,
    sides: joinSides(sides),
    providers: [...providers],
    connections,
  }))
}

const joinSides = (sides: ReadonlySet<string>): Sides =>
  `${sides.has('A') ? 'A' : ''}${sides.has('B') ? 'B' : ''}` as Sides
