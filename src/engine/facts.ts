import type { EffectivePlacement, EffectiveSite } from '../model/effective-site'
import type {
  AirNodeResult,
  ContingencyResult,
  LiquidNodeResult,
  Overload,
  PowerNodeResult,
  WorstLoad,
} from './results'

/** An overload in a contingency together with the protected loads that draw through the overloaded node. */
export interface ProtectedOverload {
  readonly overload: Overload
  /** Loads with `redundancy` other than none that the node feeds in that state, in document order. */
  readonly loads: readonly string[]
}

/** A contingency with what it means for loads that require redundancy. */
export interface ContingencyFacts extends ContingencyResult {
  /** Unserved loads whose `redundancy` is not none (fault-tolerant ones: with automatic transfers only). */
  readonly protectedUnserved: readonly string[]
  readonly protectedOverloads: readonly ProtectedOverload[]
}

/** Connections in use that form a loop in some state: that state is reported, not solved. */
export interface LoopFact {
  readonly network: 'power' | 'coolant'
  readonly contingency: readonly string[]
  readonly members: readonly string[]
}

/** Everything the rules may read: the site and the solved networks. Rules compute no network figure themselves. */
export interface EngineFacts {
  readonly site: EffectiveSite
  readonly byId: ReadonlyMap<string, EffectivePlacement>
  readonly power: Readonly<Record<string, PowerNodeResult>>
  readonly liquid: Readonly<Record<string, LiquidNodeResult>>
  readonly air: Readonly<Record<string, AirNodeResult>>
  /** IT loads served in normal operation. */
  readonly served: ReadonlySet<string>
  /** Residual air heat of each hall, kW, over what is live in it. */
  readonly hallAirHeat_kW: ReadonlyMap<string, number>
  readonly contingencies: readonly ContingencyFacts[]
  readonly loops: readonly LoopFact[]
  /** Highest load of each rated component over all single outages, by placement id. */
  readonly worst: Readonly<Record<string, WorstLoad>>
  /** ISO date against which waivers expire and prices age; the engine owns no clock. */
  readonly today: string
}
