import type { EffectiveSite } from '../../model/effective-site'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import { type BasicEvent, type BasicEvents, basicEvents, downProbability } from './basic-events'
import { ALWAYS, createDecisionDiagram, type DecisionDiagram, DiagramTooLarge } from './decision-diagram'
import { orderEvents } from './event-order'
import { serviceFunctions } from './service-functions'

/** Service of every IT unit as functions of independent events. */
export interface SolvedService {
  readonly network: SiteNetwork
  readonly basic: BasicEvents
  readonly diagram: DecisionDiagram
  /** Event tested at each level. */
  readonly levels: readonly BasicEvent[]
  /** Probability of being down, by level. */
  readonly down: Float64Array
  /** Function "served" by unit; null where the network is too entangled. */
  readonly served: Int32Array | null
}

export interface ServiceOptions {
  /** Beta factor, 0 to 1. */
  readonly beta: number
  /** Count standby connections only where they transfer by themselves. */
  readonly automaticOnly: boolean
  /** Give up beyond this many nodes of the diagram. */
  readonly maxNodes?: number
}

/** Compiles a site and writes "served" of each IT unit as a diagram over its events. */
export function solveService(site: EffectiveSite, options: ServiceOptions): SolvedService {
  const network = compileSite(site)
  const basic = basicEvents(site, network, options.beta)
  const needed = orderEvents(network, basic.eventsOf)
  const levels = needed.order.map((event) => basic.events[event]!)
  const levelOf = new Map(needed.order.map((event, level) => [event, level]))
  const down = Float64Array.from(levels, downProbability)
  const failures_perYear = Float64Array.from(levels, (event, level) => frequency(event, down[level]!))
  const diagram = createDecisionDiagram({ down, failures_perYear }, options.maxNodes)
  try {
    const inService = new Int32Array(network.units.size).fill(ALWAYS)
    basic.eventsOf.forEach((events, u) => {
      for (const event of events) {
        const level = levelOf.get(event)
        if (level !== undefined) inService[u] = diagram.and(inService[u]!, diagram.event(level))
      }
    })
    const { automaticOnly } = options
    const served = serviceFunctions({ network, diagram, needed, inService, automaticOnly })
    return { network, basic, diagram, levels, down, served }
  } catch (error) {
    if (!(error instanceof DiagramTooLarge)) throw error
    return { network, basic, diagram, levels, down, served: null }
  }
}

/** Failures counted over the whole year: what is down cannot fail. A repair of no time still interrupts. */
const frequency = ({ failures_perYear }: BasicEvent, down: number): number => failures_perYear * (1 - down)
