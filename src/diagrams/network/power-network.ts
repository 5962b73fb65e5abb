import type { EffectiveSite } from '../../model/effective-site'
import type { DiagramLink, DiagramNetwork, DiagramPart } from './diagram-network'
import { placementPart } from './placement-part'

/** The electrical network: all that draws, passes on or gives power, connected or not. O(placements + connections). */
export function powerNetwork(site: EffectiveSite): DiagramNetwork {
  const connections = site.connections.filter((c) => c.kind === 'power')
  const joined = new Set(connections.flatMap((c) => [c.from, c.to]))
  const parts: DiagramPart[] = []
  const numberOf = new Map<string, number>()
  for (const placement of site.placements) {
    const { power, load } = placement.definition
    if (!joined.has(placement.id) && !power && !load?.design_kW) continue
    numberOf.set(placement.id, parts.length)
    parts.push(placementPart(placement))
  }
  const links: DiagramLink[] = []
  for (const { id, from, to, standby = false, side } of connections) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)]
    if (a !== undefined && b !== undefined)
      links.push({ from: a, to: b, medium: 'power', standby, side: side ?? null, connection: id })
  }
  return { kind: 'single-line', parts, links }
}
