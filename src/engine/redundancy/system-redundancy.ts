import type { EngineFacts } from '../facts'
import type { CompiledSite } from './compiled-site'
import type { ComponentGroups } from './component-groups'
import { independentPaths } from './independent-paths'
import type { OutageBreak } from './outage-breaks'
import {
  type ComponentGroup,
  type SupplySystem,
  type SystemRedundancy,
  type Topology,
  topologies,
} from './redundancy-report'
import { upstreamComponents } from './upstream-components'

const systems = ['power', 'liquid', 'air'] as const

/** The supply systems of one load: topology, independent paths, and how much room the worst outage leaves. */
export function systemRedundancy(
  compiled: CompiledSite,
  groups: ComponentGroups,
  facts: EngineFacts,
  unit: number,
  breaks: readonly OutageBreak[],
): SystemRedundancy[] {
  const { network } = compiled
  const upstream = upstreamComponents(compiled, unit)
  return systems.flatMap((system) => {
    if (system === 'liquid' && !network.needsLiquid[unit]) return []
    if (system === 'air' && !network.needsAir[unit]) return []
    const paths = pathsOf(compiled, system, unit, upstream[system])
    const harmed = breaks.find((b) => b.system === system)
    const limiting = limitingGroup(groups, system, upstream[system])
    const topology =
      paths === 0 ? 'none' : harmed || paths === 1 ? 'N' : unharmedTopology(limiting, system === 'power' ? '2N' : 'N+1')
    return [
      {
        system,
        topology,
        paths,
        limitedBy: limiting?.id ?? null,
        ...smallestMargin(compiled, facts, upstream[system]),
      } as const,
    ]
  })
}

/**
 * What a load has that no outage harms: that of its weakest group, and N+1 at least. A group too small for everything
 * behind it still carries this load when the others there are shed.
 */
function unharmedTopology(limiting: ComponentGroup | undefined, alone: Topology): Topology {
  const topology = limiting?.topology ?? alone
  return topology === 'N' || topology === 'none' ? 'N+1' : topology
}

function pathsOf(
  { network, normal }: CompiledSite,
  system: SupplySystem,
  unit: number,
  upstream: readonly number[],
): number {
  if (system === 'air') return Math.min(4, upstream.filter((u) => normal.air.live[u]).length)
  const [graph, state] =
    system === 'power' ? ([network.power, normal.power] as const) : ([network.coolant, normal.coolant] as const)
  return independentPaths(graph, state.live, unit)
}

/** The group with the least redundancy of those with several members; a lone component counts by the paths around it. */
function limitingGroup(
  groups: ComponentGroups,
  system: SupplySystem,
  upstream: readonly number[],
): ComponentGroup | undefined {
  let least: ComponentGroup | undefined
  for (const u of upstream) {
    const group = groups.of(system, u)
    if (!group || group.installed < 2) continue
    if (!least || topologies.indexOf(group.topology) < topologies.indexOf(least.topology)) least = group
  }
  return least
}

function smallestMargin({ idOf }: CompiledSite, { worst }: EngineFacts, upstream: readonly number[]) {
  let margin: number | null = null
  let tightest: string | null = null
  for (const u of upstream) {
    const load = worst[idOf(u)]
    if (!load || load.limit <= 0) continue
    const left = 1 - load.value / load.limit
    if (margin !== null && left >= margin) continue
    margin = left
    tightest = idOf(u)
  }
  return { margin, tightest }
}
