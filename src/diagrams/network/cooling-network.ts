import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { DiagramLink, DiagramNetwork, DiagramPart } from './diagram-network'
import { placementPart } from './placement-part'

/**
 * Liquid and air cooling: sinks, pumps, CDUs and liquid-cooled racks as they are connected, and for each hall its air,
 * which every air cooler of the hall serves (no connections are written for air). O(placements + connections).
 */
export function coolingNetwork(site: EffectiveSite): DiagramNetwork {
  const connections = site.connections.filter((c) => c.kind === 'coolant')
  const joined = new Set(connections.flatMap((c) => [c.from, c.to]))
  const parts: DiagramPart[] = []
  const links: DiagramLink[] = []
  const numberOf = new Map<string, number>()
  const byHall = new Map<string, { readonly coolers: number[]; readonly warm: EffectivePlacement[] }>()

  for (const placement of site.placements) {
    const { liquidCooling, airCooling, heat } = placement.definition
    const drawn = liquidCooling || airCooling || (heat?.liquidFraction ?? 0) > 0 || joined.has(placement.id)
    if (drawn) {
      numberOf.set(placement.id, parts.length)
      parts.push(placementPart(placement))
    }
    if (placement.hall === null) continue
    if (airCooling) hallOf(byHall, placement.hall).coolers.push(parts.length - 1)
    else if (!drawn && warmsHall(placement)) hallOf(byHall, placement.hall).warm.push(placement)
  }
  for (const { id, from, to, standby = false, side } of connections) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)]
    if (a !== undefined && b !== undefined)
      links.push({ from: a, to: b, medium: 'liquid', standby, side: side ?? null, connection: id })
  }
  for (const [hall, { coolers, warm }] of byHall) {
    const air = parts.length
    parts.push({ id: `air:${hall}`, placements: warm, hall, category: 'hall-air', sort: `=air:${hall}` })
    for (const from of coolers)
      links.push({ from, to: air, medium: 'air', standby: false, side: null, connection: null })
  }
  return { kind: 'cooling', parts, links }
}

/** Mining and AI loads, and power conduits by their losses. */
const warmsHall = ({ mission, definition }: EffectivePlacement): boolean =>
  (mission !== 'support' && (definition.load?.design_kW ?? 0) > 0) || definition.power?.role === 'conduit'

function hallOf<T extends { coolers: number[]; warm: EffectivePlacement[] }>(halls: Map<string, T>, id: string): T {
  const known = halls.get(id)
  if (known) return known
  const made = { coolers: [], warm: [] } as unknown as T
  halls.set(id, made)
  return made
}
