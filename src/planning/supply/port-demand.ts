import type { Connection } from '../../model/connection'
import type { EffectivePlacement } from '../../model/effective-site'
import type { PlacedAssembly } from '../swap/place-pod'

/** A member that a power port wants fed, from one side. */
export interface PortEnd {
  readonly to: string
  readonly side: 'A' | 'B'
}

/** A load of the assembly and the port ends that reach it; `share` is what each carries in normal operation. */
export interface PortLoad {
  readonly kVA: number
  readonly entries: readonly { readonly end: PortEnd; readonly share: number }[]
}

/** Port ends that feed the same loads between them: one decision about side A and side B. */
export interface PortGroup {
  readonly ends: readonly PortEnd[]
  readonly loads: readonly PortLoad[]
}

/** What the power ports of an assembly ask of the site, worked out through its inner connections. */
export function portDemand(placed: PlacedAssembly): PortGroup[] {
  const ends = portEnds(placed)
  const inner = new Map<string, Connection[]>()
  for (const c of placed.connections) if (c.kind === 'power') inner.set(c.to, [...(inner.get(c.to) ?? []), c])
  const loads = placed.effective.flatMap((p): PortLoad[] => {
    const kVA = apparentLoad_kVA(p)
    if (kVA === 0) return []
    const entries = entriesOf(p.id, 1, ends, inner)
    return entries.size === 0 ? [] : [{ kVA, entries: [...entries].map(([end, share]) => ({ end, share })) }]
  })
  return groupByLoad(ends, loads)
}

/** Design load as the supply sees it, kVA. */
export function apparentLoad_kVA(placement: EffectivePlacement): number {
  const load = placement.definition.load
  return load ? load.design_kW / (load.powerFactor ?? 1) : 0
}

function portEnds(placed: PlacedAssembly): PortEnd[] {
  const ports = (placed.assembly.ports ?? []).filter((port) => port.kind === 'power')
  return ports.flatMap((port, i) => {
    const side = port.side ?? (i % 2 === 0 ? 'A' : 'B')
    return port.to.map((member) => ({ to: placed.memberId(member), side }))
  })
}

/** Port ends above a member with their normal shares; standby connections carry nothing until something fails. */
function entriesOf(
  id: string,
  share: number,
  ends: readonly PortEnd[],
  inner: ReadonlyMap<string, readonly Connection[]>,
  below: readonly string[] = [],
): Map<PortEnd, number> {
  const found = new Map<PortEnd, number>()
  const direct = ends.filter((e) => e.to === id)
  for (const end of direct) found.set(end, share / direct.length)
  if (direct.length > 0) return found
  // Standby connections may tie members in a circle.
  const feeds = (inner.get(id) ?? []).filter((c) => !below.includes(c.from))
  const primary = feeds.filter((c) => !c.standby).reduce((sum, c) => sum + (c.share ?? 1), 0)
  for (const c of feeds) {
    const part = c.standby ? 0 : (share * (c.share ?? 1)) / primary
    for (const [end, s] of entriesOf(c.from, part, ends, inner, [...below, id]))
      found.set(end, (found.get(end) ?? 0) + s)
  }
  return found
}

function groupByLoad(ends: readonly PortEnd[], loads: readonly PortLoad[]): PortGroup[] {
  const leader = new Map<PortEnd, PortEnd>(ends.map((e) => [e, e]))
  const find = (end: PortEnd): PortEnd => {
    let at = end
    while (leader.get(at) !== at) at = leader.get(at)!
    return at
  }
  for (const load of loads) for (const { end } of load.entries) leader.set(find(end), find(load.entries[0]!.end))
  const groups = new Map<PortEnd, { ends: PortEnd[]; loads: PortLoad[] }>()
  for (const end of ends) {
    const root = find(end)
    const group = groups.get(root) ?? { ends: [], loads: [] }
    groups.set(root, group)
    group.ends.push(end)
  }
  for (const load of loads) groups.get(find(load.entries[0]!.end))?.loads.push(load)
  const demand = (g: PortGroup): number => g.loads.reduce((sum, l) => sum + l.kVA, 0)
  return [...groups.values()].sort((a, b) => demand(b) - demand(a))
}
