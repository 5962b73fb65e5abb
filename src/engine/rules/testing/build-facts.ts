import type { EffectiveSite } from '../../../model/effective-site'
import type { ContingencyFacts, EngineFacts } from '../../facts'
import type { AirNodeResult, Finding, LiquidNodeResult, PowerNodeResult } from '../../results'
import { type RuleOptions, runRules } from '../run-rules'
import { buildSite, type SiteSketch } from './build-site'

/** What the solver would say, as far as a test needs it; everything else is live and idle. */
export interface FactsSketch {
  readonly power?: Readonly<Record<string, Partial<PowerNodeResult>>>
  readonly liquid?: Readonly<Record<string, Partial<LiquidNodeResult>>>
  readonly air?: Readonly<Record<string, Partial<AirNodeResult>>>
  readonly hallAirHeat_kW?: Readonly<Record<string, number>>
  readonly contingencies?: readonly Partial<ContingencyFacts>[]
  readonly loops?: EngineFacts['loops']
  readonly worst?: EngineFacts['worst']
  readonly today?: string
}

export function buildFacts(site: EffectiveSite, sketch: FactsSketch = {}): EngineFacts {
  const each = <T>(idle: T, named: Readonly<Record<string, Partial<T>>> = {}): Record<string, T> =>
    Object.fromEntries(site.placements.map(({ id }) => [id, { ...idle, ...named[id] }]))
  return {
    site,
    byId: new Map(site.placements.map((p) => [p.id, p])),
    power: each<PowerNodeResult>(
      { live: true, out_kW: 0, out_kVA: 0, in_kW: 0, limit: null, limitUnit: null, utilisation: null },
      sketch.power,
    ),
    liquid: each<LiquidNodeResult>(
      { live: true, out_kW: 0, in_kW: 0, limit: null, utilisation: null, supply_C: 30, flow_lpm: 0 },
      sketch.liquid,
    ),
    air: each<AirNodeResult>({ live: true, out_kW: 0, limit: null, utilisation: null }, sketch.air),
    served: new Set(),
    hallAirHeat_kW: new Map(Object.entries(sketch.hallAirHeat_kW ?? {})),
    contingencies: (sketch.contingencies ?? []).map((c) => ({
      out: [],
      unserved: [],
      unserved_kW: 0,
      overloads: [],
      protectedUnserved: [],
      protectedOverloads: [],
      ...c,
    })),
    loops: sketch.loops ?? [],
    worst: sketch.worst ?? {},
    today: sketch.today ?? '2027-01-15',
  }
}

/** Findings of one rule about a sketched site, all rules having run. */
export function findingsOf(
  rule: string,
  site: SiteSketch,
  facts: FactsSketch = {},
  options: RuleOptions = {},
): readonly Finding[] {
  return runRules(buildFacts(buildSite(site), facts), options).filter((finding) => finding.rule === rule)
}
