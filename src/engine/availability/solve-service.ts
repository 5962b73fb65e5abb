import type { SiteNetwork } from '../networks/site-network'
import { type BasicEvent, type BasicEvents, downProbability } from './basic-events'
import { ALWAYS, createDecisionDiagram, type DecisionDiagram, type DiagramLimits } from './decision-diagram'
import { orderEvents } from './event-order'
import { findNeededUnits, type NeededUnits } from './needed-units'
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
  question: ServiceQuestion,
  loads: readonly number[],
  limits: DiagramLimits,
): SolvedService {
  const { network, basic } = question
  const needed = orderEvents(network, basic.eventsOf, loads)
  const { order: levels } = needed
  const down = new Float64Array(levels.length)
  const failures_perYear = new Float64Array(levels.length)
  levels.forEach((number, level) => {
    const event = basic.events[number]!
    down[level] = downProbability(event)
    failures_perYear[level] = frequency(event, down[level]!)
  })
  const diagram = createDecisionDiagram({ down, failures_perYear }, limits)
  const served = writeFunctions(question, loads, needed, diagram, levels)
  return { diagram, levels, down, served, depth: limits.depth ?? null }
}

/**
 * The same loads after an edit that left the events alone, on the diagram before it: functions that did not change are
 * found, not made. Null where a load has come to depend on an event that the diagram does not test.
 */
export function solveServiceAgain(
  question: ServiceQuestion,
  loads: readonly number[],
  before: SolvedService,
): SolvedService | null {
  const needed = findNeededUnits(question.network, loads)
  const tested = new Set(before.levels)
  for (const u of needed.asked) for (const event of question.basic.eventsOf[u]!) if (!tested.has(event)) return null
  return { ...before, served: writeFunctions(question, loads, needed, before.diagram, before.levels) }
}

function writeFunctions(
  { network, basic, automaticOnly }: ServiceQuestion,
  loads: readonly number[],
  needed: NeededUnits,
  diagram: DecisionDiagram,
  levels: readonly number[],
): ReadonlyMap<number, number> {
  const levelOf = new Int32Array(basic.events.length).fill(-1)
  levels.forEach((event, level) => {
    levelOf[event] = level
  })
  const inService = new Int32Array(network.units.size).fill(ALWAYS)
  basic.eventsOf.forEach((events, u) => {
    for (const event of events) {
      const level = levelOf[event]!
      if (level >= 0) inService[u] = diagram.and(inService[u]!, diagram.event(level))
    }
  })
  return serviceFunctions({ network, diagram, needed, inService, loads, automaticOnly })
}

/** Failures counted over the whole year: what is down cannot fail. A repair of no time still interrupts. */
const frequency = ({ failures_perYear }: BasicEvent, down: number): number => failures_perYear * (1 - down)
