import { oncePer } from '../../memo/once-per'
import type { RedundancyClass } from '../../model/placement'
import type { EngineFacts } from '../facts'
import { siteIndex } from '../rules/site-index'
import { type CompiledSite, compiledSite } from './compiled-site'
import { componentGroups } from './component-groups'
import { coolersWithoutUps } from './coolers-without-ups'
import { type OutageBreak, outageBreaks } from './outage-breaks'
import type { LoadRedundancy, Obstacle, RedundancyReport } from './redundancy-report'
import { sharedHalls } from './shared-halls'
import { singlePoints } from './single-points'
import { systemRedundancy } from './system-redundancy'

const rank: Readonly<Record<RedundancyClass, number>> = {
  none: 0,
  'concurrently-maintainable': 1,
  'fault-tolerant': 2,
}

/** True where a load has at least the class it requires. */
export const reachesClass = ({ required, achieved }: LoadRedundancy): boolean => rank[achieved] >= rank[required]

/**
 * What redundancy each load that requires some really has, system by system, with what keeps it from more; the groups
 * of like components behind them; and the single points of the site. Only outages that the check found to harm
 * anything are solved again, so it costs a fraction of the check; where manual transfers stand between the two
 * classes, every outage is solved once more without them. Computed once for each set of facts.
 */
export const assessRedundancy = oncePer((facts: EngineFacts): RedundancyReport => {
  const compiled = compiledSite(facts.site)
  const { network } = compiled
  const numberOf = (id: string): number => network.units.unitOf[network.units.numberOf.get(id)!]!
  const harmful = facts.contingencies.filter((c) => c.out.length === 1).map((c) => numberOf(c.out[0]!))
  const breaks = outageBreaks(compiled, harmful, false)
  const withoutHands = hasManualTransfer(compiled) ? outageBreaks(compiled, network.components, true) : breaks
  const index = siteIndex(facts.site)
  const hallsShared = sharedHalls(index)
  const coolersOffUps = coolersWithoutUps(index)
  const groups = componentGroups(compiled)

  const loads: LoadRedundancy[] = []
  for (let u = 0; u < network.units.size; u++) {
    if (!network.protection[u] || !network.isIt[u]) continue
    const first = facts.site.placements[network.units.members[u]![0]!]!
    const ordinary = obstaclesOf(compiled, breaks.get(u) ?? [])
    const beyond: Obstacle[] = [
      ...(withoutHands === breaks ? [] : manualTransfers(compiled, breaks.get(u), withoutHands.get(u))),
      ...obstacle('shared-hall', hallsShared(first.id)),
      ...obstacle('cooler-without-ups', coolersOffUps(first)),
    ]
    const served = compiled.normal.served[u] === 1
    const maintainable = served && ordinary.length === 0
    loads.push({
      loads: compiled.idsOf(u),
      load_kW: network.design_kW[u]!,
      required: first.redundancy,
      achieved: !maintainable ? 'none' : beyond.length > 0 ? 'concurrently-maintainable' : 'fault-tolerant',
      systems: systemRedundancy(compiled, groups, facts, u, breaks.get(u) ?? []),
      obstacles: maintainable ? beyond : ordinary,
    })
  }
  const sum = (list: readonly LoadRedundancy[]): number => list.reduce((total, l) => total + l.load_kW, 0)
  return {
    loads,
    groups: groups.all,
    singlePoints: singlePoints(facts),
    required_kW: sum(loads),
    reached_kW: sum(loads.filter(reachesClass)),
  }
})

const hasManualTransfer = ({ network }: CompiledSite): boolean =>
  [network.power, network.coolant].some((graph) => graph.standbyEdges.some(([edge]) => !graph.inAutomatic[edge]))

const obstaclesOf = ({ idOf }: CompiledSite, breaks: readonly OutageBreak[]): Obstacle[] =>
  breaks.map(({ out, kind, system, over }) => ({
    kind,
    system,
    out: [idOf(out)],
    ids: over === null ? [] : [over],
  }))

const obstacle = (kind: Obstacle['kind'], ids: readonly string[]): Obstacle[] =>
  ids.length > 0 ? [{ kind, system: null, out: [], ids }] : []

/** Outages that a load survives by somebody's hand only. */
function manualTransfers(
  compiled: CompiledSite,
  withHands: readonly OutageBreak[] = [],
  without: readonly OutageBreak[] = [],
): Obstacle[] {
  const known = new Set(withHands.map((b) => b.out))
  return without
    .filter((b) => !known.has(b.out))
    .map((b) => ({ kind: 'manual-transfer', system: b.system, out: [compiled.idOf(b.out)], ids: [] }))
}
