import type { EffectiveSite } from '../../model/effective-site'
import { memberIds } from '../contingencies/member-ids'
import type { SiteNetwork } from '../networks/site-network'
import type { AvailabilityReport, Importance, LoadAvailability } from './availability-report'
import { type BasicEvents, downProbability, HOURS_PER_YEAR } from './basic-events'
import { birnbaumImportance } from './birnbaum-importance'
import type { DecisionDiagram } from './decision-diagram'
import { createCutCollection, type EventCut, rankCutSets } from './rank-cut-sets'
import type { SolvedService } from './solve-service'

export interface ReportInput {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly basic: BasicEvents
  readonly beta: number
  /** Read once, one after the other. */
  readonly solved: Iterable<SolvedService>
  /** How many cut sets to list. */
  readonly cutSets: number
  /** Cut sets where they are known already. */
  readonly cuts?: readonly EventCut[]
  /** The load of a unit as it was written before the last edit, of the same placements. */
  readonly known?: (unit: number) => LoadAvailability | undefined
}

export interface WrittenReport {
  readonly report: AvailabilityReport
  readonly cuts: readonly EventCut[]
}

/** Writes the report of solved loads. */
export function writeReport({ site, network, basic, beta, solved, cutSets, cuts, known }: ReportInput): WrittenReport {
  const units = itUnits(network)
  const total_kW = units.reduce((kW, u) => kW + network.design_kW[u]!, 0)
  const weightOf = (u: number) => (total_kW > 0 ? network.design_kW[u]! / total_kW : 1 / units.length)
  const loads: LoadAvailability[] = []
  const birnbaum = new Float64Array(basic.events.length)
  const found = cuts ? null : createCutCollection(basic.events.length)
  let unavailability = 0
  let unknown = 0
  let followed: number | null = null
  for (const part of solved) {
    const { diagram, levels, down, served, depth } = part
    const weights = weightsOf(part, weightOf)
    for (const [root, weight] of weights) {
      unknown += weight * diagram.unknown(root)
      unavailability += weight * (diagram.unavailability(root) + diagram.unknown(root))
    }
    birnbaumImportance(diagram, weights, down).forEach((value, level) => {
      birnbaum[levels[level]!]! += value
    })
    for (const [u, root] of served) loads.push(writeLoad(site, network, diagram, u, root, known?.(u)))
    found?.add(part)
    if (depth !== null) followed = Math.min(depth, followed ?? depth)
  }
  const importance = importances(birnbaum, basic, unavailability)
  const all = cuts ?? found!.all()
  const energy_MWh = (share: number) => (share * total_kW * HOURS_PER_YEAR) / 1000
  const report: AvailabilityReport = {
    site: {
      availability: units.length > 0 ? 1 - unavailability : null,
      unserved_MWhPerYear: units.length > 0 ? energy_MWh(unavailability) : null,
      unservedWidth_MWhPerYear: energy_MWh(unknown),
    },
    followed,
    loads,
    worst: loads.reduce<LoadAvailability | null>(
      (worst, load) => (!worst || load.downtime_hPerYear > worst.downtime_hPerYear ? load : worst),
      null,
    ),
    components: rankedComponents(site, network, basic, importance),
    commonCauses: commonCauses(basic, importance),
    cutSets: rankCutSets(site, network, basic.events, all, cutSets),
    cutSetCount: all.length,
    beta,
    missing: basic.missing,
  }
  return { report, cuts: all }
}

/** Units of IT loads, in document order. */
export function itUnits({ units, isIt }: SiteNetwork): number[] {
  const it: number[] = []
  for (let u = 0; u < units.size; u++) if (isIt[u]) it.push(u)
  return it
}

/** What is not known counts as down, and failures as many as there may be. */
function writeLoad(
  site: EffectiveSite,
  network: SiteNetwork,
  diagram: DecisionDiagram,
  u: number,
  root: number,
  known: LoadAvailability | undefined,
): LoadAvailability {
  const unknown = diagram.unknown(root)
  const unavailability = diagram.unavailability(root) + unknown
  const failures_perYear = diagram.mostFailures_perYear(root)
  const design_kW = network.design_kW[u]!
  const availability = 1 - unavailability
  if (
    known?.availability === availability &&
    known.failures_perYear === failures_perYear &&
    known.design_kW === design_kW
  )
    return known
  return {
    ids: known?.ids ?? memberIds(site, network, [u]),
    design_kW,
    availability,
    downtime_hPerYear: unavailability * HOURS_PER_YEAR,
    downtimeWidth_hPerYear: unknown * HOURS_PER_YEAR,
    failures_perYear,
    failuresWidth_perYear: failures_perYear - diagram.failures_perYear(root),
    mtbf_h: failures_perYear > 0 ? HOURS_PER_YEAR / failures_perYear : null,
  }
}

/** Weight of each distinct function of a diagram: the share of design power that it serves, or of the loads. */
function weightsOf({ served }: SolvedService, weightOf: (unit: number) => number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const [u, root] of served) weights.set(root, (weights.get(root) ?? 0) + weightOf(u))
  return weights
}

/** Importance of each event, by its number. */
const importances = (birnbaum: Float64Array, { events }: BasicEvents, unavailability: number): readonly Importance[] =>
  events.map((event, i) => ({
    birnbaum: birnbaum[i]!,
    fussellVesely: unavailability > 0 ? (birnbaum[i]! * downProbability(event)) / unavailability : 0,
  }))

function rankedComponents(
  site: EffectiveSite,
  network: SiteNetwork,
  { reliability, eventsOf }: BasicEvents,
  importance: readonly Importance[],
) {
  return [...reliability]
    .map(([u, figures]) => {
      const { id } = site.placements[network.units.members[u]![0]!]!
      // Its own event follows that of its common cause.
      return { id, ...figures, ...importance[eventsOf[u]!.at(-1)!]! }
    })
    .sort((a, b) => b.fussellVesely - a.fussellVesely)
}

const commonCauses = ({ events }: BasicEvents, importance: readonly Importance[]) =>
  events.flatMap(({ kind, id, ids, failures_perYear, repair_h }, i) =>
    kind === 'common-cause'
      ? [{ item: id.replace('common-cause:', ''), ids, failures_perYear, repair_h, ...importance[i]! }]
      : [],
  )
