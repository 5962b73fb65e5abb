import type { EffectiveSite } from '../../model/effective-site'
import { recompileSite } from '../networks/recompile-site'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import type { AvailabilityReport, LoadAvailability } from './availability-report'
import { type BasicEvents, basicEvents } from './basic-events'
import { DiagramTooLarge } from './decision-diagram'
import type { EventCut } from './rank-cut-sets'
import { type SolveLimits, solveAllServices } from './solve-all-services'
import { type ServiceQuestion, type SolvedService, solveServiceAgain } from './solve-service'
import { itUnits, writeReport } from './write-report'

export interface AvailabilityOptions extends SolveLimits {
  /** Beta factor; the project's own (`checks.commonCause`) unless given, 0 where it names none. */
  readonly beta?: number
  /** Count standby connections only where they transfer by themselves; all of them unless given. */
  readonly automaticOnly?: boolean
  /** How many cut sets to list; 100 unless given. */
  readonly cutSets?: number
}

/** Solves a site again and again as it is edited, keeping what an edit leaves alone. */
export interface AvailabilityEngine {
  solve(site: EffectiveSite, options?: AvailabilityOptions): AvailabilityReport
}

/** What was found before the last edit; a diagram is kept where one holds all loads. */
interface Former {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly basic: BasicEvents
  readonly beta: number
  readonly options: AvailabilityOptions
  readonly whole: SolvedService | null
  /** Nodes of the diagram when it was made; what edits left behind is dropped with it when it has grown too much. */
  readonly firstSize: number
  readonly cuts: readonly EventCut[]
  readonly loads: ReadonlyMap<number, LoadAvailability>
}

const MOST_GROWTH = 4

/** An engine that begins with nothing remembered. */
export function createAvailabilityEngine(): AvailabilityEngine {
  let former: Former | null = null
  return {
    solve(site, options = {}) {
      const beta = options.beta ?? site.checks.commonCause ?? 0
      const network = former ? recompileSite(former.network, site) : compileSite(site)
      const made =
        former && sameComponents(former, site, network, beta) ? former.basic : basicEvents(site, network, beta)
      const alike = former && sameOptions(former.options, options) && sameEvents(former.basic, made) ? former : null
      // Its events are the same objects then, and their numbers mean the same.
      const basic = alike ? { ...made, events: alike.basic.events } : made
      const isSame = former !== null && former.network.units === network.units
      const units = itUnits(network)
      const question = { network, basic, automaticOnly: options.automaticOnly ?? false }
      const kept = alike?.whole ? again(alike, question, units) : null
      let whole: SolvedService | null = kept
      let parts = 0
      const noted = function* (): Generator<SolvedService> {
        for (const part of kept ? [kept] : solveAllServices(question, units, options)) {
          whole = ++parts === 1 ? part : null
          yield part
        }
      }
      const cuts = kept && kept === alike?.whole ? alike.cuts : undefined
      const { report, cuts: all } = writeReport({
        site,
        network,
        basic,
        beta,
        solved: noted(),
        cutSets: options.cutSets ?? 100,
        ...(cuts && { cuts }),
        ...(isSame && { known: (u: number) => former?.loads.get(u) }),
      })
      const isExact = whole !== null && report.followed === null
      former = {
        site,
        network,
        basic,
        beta,
        options,
        whole: isExact ? whole : null,
        firstSize: kept && alike ? alike.firstSize : (whole?.diagram.size() ?? 0),
        cuts: all,
        loads: new Map(report.loads.map((load, i) => [units[i]!, load])),
      }
      return report
    },
  }
}

/** The loads on the diagram before the edit: as they were, or written anew where connections changed; null if neither. */
function again({ network: before, whole, firstSize }: Former, question: ServiceQuestion, units: readonly number[]) {
  if (!whole || whole.diagram.size() > MOST_GROWTH * firstSize) return null
  const { network } = question
  if (sameTopology(before, network)) return whole
  try {
    return solveServiceAgain(question, units, whole)
  } catch (error) {
    if (error instanceof DiagramTooLarge) return null
    throw error
  }
}

const sameTopology = (a: SiteNetwork, b: SiteNetwork): boolean =>
  a.units === b.units && a.power === b.power && a.coolant === b.coolant && a.air === b.air && a.isIt === b.isIt

const sameOptions = (a: AvailabilityOptions, b: AvailabilityOptions): boolean =>
  a.automaticOnly === b.automaticOnly && a.maxNodes === b.maxNodes

/** True where the components are the same, and the same products. */
function sameComponents(before: Former, { placements }: EffectiveSite, { units }: SiteNetwork, beta: number): boolean {
  if (before.network.units !== units || before.beta !== beta) return false
  return before.network.components.every((u) => {
    const i = units.members[u]![0]!
    return placements[i]!.definition === before.site.placements[i]!.definition
  })
}

/** True where every event, at its number, is down as often and as long as before. */
function sameEvents({ events: before }: BasicEvents, { events }: BasicEvents): boolean {
  return (
    events === before ||
    (events.length === before.length &&
      events.every((event, i) => {
        const last = before[i]!
        return (
          event.id === last.id && event.failures_perYear === last.failures_perYear && event.repair_h === last.repair_h
        )
      }))
  )
}
