import type { SiteNetwork } from '../networks/site-network'
import { type BasicEvent, type BasicEvents, downProbability } from './basic-events'
import { ALWAYS, createDecisionDiagram, type DecisionDiagram, type DiagramLimits } from './decision-diagram'
import { orderEvents } from './event-order'
import { serviceFunctions } from './service-functions'

/** Service of some IT units as functions of independent events. */
export interface SolvedService {
  readonly diagram: DecisionDiagram
  /** Number of the event tested at each level. */
  readonly levels: readonly number[]
  /** Probability of being down, by level. */
  readonly down: Float64Array
  /** Function "served" of each unit. */
  readonly served: ReadonlyMap<number, number>
  /** How many events down at once were followed; null where all, so that the figures are exact. */
  readonly depth: number | null
}

export interface ServiceQuestion {
  readonly network: SiteNetwork
  readonly basic: BasicEvents
  /** Count standby connections only where they transfer by themselves. */
  readonly automaticOnly: boolean
}

/** Writes "served" of these IT units as a diagram over the events they depend on; throws `DiagramTooLarge`. */
export function solveService(
  { network, basic, automaticOnly }: ServiceQuestion,
  loads: readonly number[],
  limits: DiagramLimits,
): SolvedService {
  const needed = orderEvents(network, basic.eventsOf, loads)
  const { order: levels } = needed
  const levelOf = new Int32Array(basic.events.length).fill(-1)
  const down = new Float64Array(levels.length)
  const failures_perYear = new Float64Array(levels.length)
  levels.forEach((number, level) => {
    const event = basic.events[number]!
    levelOf[number] = level
    down[level] = downProbability(event)
    failures_perYear[level] = frequency(event, down[level]!)
  })
  const diagram = createDecisionDiagram({ down, failures_perYear }, limits)
  const inService = new Int32Array(network.units.size).fill(ALWAYS)
  basic.eventsOf.forEach((events, u) => {
    for (const event of events) {
      const level = levelOf[event]!
      if (level >= 0) inService[u] = diagram.and(inService[u]!, diagram.event(level))
    }
  })
  const served = serviceFunctions({ network, diagram, needed, inService, loads, automaticOnly })
  return { diagram, levels, down, served, depth: limits.depth ?? null }
}

/** Failures counted over the whole year: what is down cannot fail. A repair of no time still interrupts. */
const frequency = ({ failures_perYear }: BasicEvent, down: number): number => failures_perYear * (1 - down)
