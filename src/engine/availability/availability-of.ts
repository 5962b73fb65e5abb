import type { EffectiveSite } from '../../model/effective-site'
import { memberIds } from '../contingencies/member-ids'
import type { AvailabilityReport, CutSet, Importance, LoadAvailability } from './availability-report'
import { HOURS_PER_YEAR } from './basic-events'
import { birnbaumImportance } from './birnbaum-importance'
import { findCutSets } from './find-cut-sets'
import { type SolvedService, solveService } from './solve-service'

export interface AvailabilityOptions {
  /** Beta factor; the project's own (`checks.commonCause`) unless given, 0 where it names none. */
  readonly beta?: number
  /** Count standby connections only where they transfer by themselves; all of them unless given. */
  readonly automaticOnly?: boolean
  /** How many cut sets to list; 100 unless given. */
  readonly cutSets?: number
  readonly maxNodes?: number
}

/** Exact availability of the supply of every IT load of a site, and what it is owed to. */
export function availabilityOf(site: EffectiveSite, options: AvailabilityOptions = {}): AvailabilityReport {
  const beta = options.beta ?? site.checks.commonCause ?? 0
  const { automaticOnly = false, maxNodes } = options
  const solved = solveService(site, { beta, automaticOnly, ...(maxNodes === undefined ? {} : { maxNodes }) })
  const units = itUnits(solved)
  const loads = units.map((u) => loadAvailability(site, solved, u))
  const total_kW = loads.reduce((sum, load) => sum + load.design_kW, 0)
  const weights = weightsOf(solved, units, total_kW)
  const unavailability = solved.served ? sum(weights, (root, w) => w * solved.diagram.unavailability(root)) : null
  const known = unavailability !== null && units.length > 0
  const importance = importances(solved, weights, unavailability ?? 0)
  const cuts = solved.served ? findCutSets(solved.diagram, new Set(units.map((u) => solved.served![u]!))) : []
  return {
    site: {
      availability: known ? 1 - unavailability : null,
      unserved_MWhPerYear: known ? (unavailability * total_kW * HOURS_PER_YEAR) / 1000 : null,
    },
    loads,
    worst: loads.reduce<LoadAvailability | null>(
      (worst, load) =>
        load.downtime_hPerYear !== null && (!worst || load.downtime_hPerYear > worst.downtime_hPerYear!) ? load : worst,
      null,
    ),
    components: rankedComponents(site, solved, importance),
    commonCauses: solved.levels
      .filter((event) => event.kind === 'common-cause')
      .map(({ id, ids, failures_perYear, repair_h }) => ({
        item: id.replace('common-cause:', ''),
        ids,
        failures_perYear,
        repair_h,
        ...importance.get(id)!,
      })),
    cutSets: rankedCutSets(site, solved, units, cuts, options.cutSets ?? 100),
    cutSetCount: cuts.length,
    beta,
    missing: solved.basic.missing,
  }
}

function itUnits({ network }: SolvedService): number[] {
  const units: number[] = []
  for (let u = 0; u < network.units.size; u++) if (network.isIt[u]) units.push(u)
  return units
}

function loadAvailability(site: EffectiveSite, { network, diagram, served }: SolvedService, u: number) {
  const base = { ids: memberIds(site, network, [u]), design_kW: network.design_kW[u]! }
  if (!served) return { ...base, availability: null, downtime_hPerYear: null, failures_perYear: null, mtbf_h: null }
  const unavailability = diagram.unavailability(served[u]!)
  const failures_perYear = diagram.failures_perYear(served[u]!)
  return {
    ...base,
    availability: 1 - unavailability,
    downtime_hPerYear: unavailability * HOURS_PER_YEAR,
    failures_perYear,
    mtbf_h: failures_perYear > 0 ? HOURS_PER_YEAR / failures_perYear : null,
  }
}

/** Weight of each distinct function: the share of design power that it serves, or of the loads where none has power. */
function weightsOf({ network, served }: SolvedService, units: readonly number[], total_kW: number) {
  const weights = new Map<number, number>()
  if (!served) return weights
  for (const u of units) {
    const weight = total_kW > 0 ? network.design_kW[u]! / total_kW : 1 / units.length
    weights.set(served[u]!, (weights.get(served[u]!) ?? 0) + weight)
  }
  return weights
}

const sum = (weights: ReadonlyMap<number, number>, term: (root: number, weight: number) => number): number => {
  let total = 0
  for (const [root, weight] of weights) total += term(root, weight)
  return total
}

function importances(solved: SolvedService, weights: ReadonlyMap<number, number>, unavailability: number) {
  const birnbaum = birnbaumImportance(solved.diagram, weights, solved.down)
  return new Map<string, Importance>(
    solved.levels.map(({ id }, level) => [
      id,
      {
        birnbaum: birnbaum[level]!,
        fussellVesely: unavailability > 0 ? (birnbaum[level]! * solved.down[level]!) / unavailability : 0,
      },
    ]),
  )
}

const UNIMPORTANT: Importance = { birnbaum: 0, fussellVesely: 0 }

function rankedComponents(
  site: EffectiveSite,
  { network, basic }: SolvedService,
  importance: ReadonlyMap<string, Importance>,
) {
  return [...basic.reliability]
    .map(([u, figures]) => {
      const { id } = site.placements[network.units.members[u]![0]!]!
      return { id, ...figures, ...(importance.get(id) ?? UNIMPORTANT) }
    })
    .sort((a, b) => b.fussellVesely - a.fussellVesely)
}

function rankedCutSets(
  site: EffectiveSite,
  { network, levels, down, served }: SolvedService,
  units: readonly number[],
  cuts: ReturnType<typeof findCutSets>,
  count: number,
): CutSet[] {
  const unitsOf = new Map<number, number[]>()
  for (const u of served ? units : []) {
    const same = unitsOf.get(served![u]!)
    if (same) same.push(u)
    else unitsOf.set(served![u]!, [u])
  }
  const power_kW = new Map(
    [...unitsOf].map(([root, same]) => [root, same.reduce((kW, u) => kW + network.design_kW[u]!, 0)]),
  )
  return cuts
    .map((cut) => ({
      cut,
      unavailability: down[cut.first]! * (cut.second < 0 ? 1 : down[cut.second]!),
      lost_kW: cut.functions.reduce((kW, root) => kW + power_kW.get(root)!, 0),
    }))
    .sort((a, b) => b.unavailability * b.lost_kW - a.unavailability * a.lost_kW)
    .slice(0, count)
    .map(({ cut, unavailability, lost_kW }) => ({
      members: (cut.second < 0 ? [cut.first] : [cut.first, cut.second]).map((level) => levels[level]!.id),
      order: cut.second < 0 ? 1 : 2,
      unavailability,
      loads: memberIds(
        site,
        network,
        cut.functions.flatMap((root) => unitsOf.get(root)!),
      ),
      lost_kW,
    }))
}
