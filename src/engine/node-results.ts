import type { EffectiveSite } from '../model/effective-site'
import type { ComponentLimit } from './contingencies/find-overloads'
import { loadFraction } from './networks/demand-model'
import { loopFlows_lpm, rackFlow_lpm } from './networks/loop-flows'
import { supplyTemperatures } from './networks/loop-temperatures'
import type { SiteNetwork } from './networks/site-network'
import type { SiteState } from './networks/site-state'
import { liquidFractionOf } from './networks/units/unit-index'
import { findOtherPlaces, hasPipes, type SolvedPlaces } from './other-places'
import { createResultTable } from './result-table'
import type { AirNodeResult, LiquidNodeResult, PowerNodeResult } from './results'

export interface NodeResults {
  readonly power: Readonly<Record<string, PowerNodeResult>>
  readonly liquid: Readonly<Record<string, LiquidNodeResult>>
  readonly air: Readonly<Record<string, AirNodeResult>>
}

/** Spells a solved state out per placement: power for all, liquid for coolers and racks, air for air coolers. */
export function nodeResults(
  site: EffectiveSite,
  network: SiteNetwork,
  state: SiteState,
  limits: readonly ComponentLimit[],
): NodeResults {
  const { power, liquid, air, update } = createNodeResultTables()
  update(site, network, state, limits)
  // Without the function that fills them: what a worker answers must be plain data.
  return { power, liquid, air }
}

/** Keeps the results of one site's placements through its edits: what stays equal stays the same object. */
export interface NodeResultTables extends NodeResults {
  /**
   * Rewrites the tables in place.
   * @returns ids whose results are new, other or gone
   */
  update(
    site: EffectiveSite,
    network: SiteNetwork,
    state: SiteState,
    limits: readonly ComponentLimit[],
  ): ReadonlySet<string>
}

/** Tables of no site yet: the first one is written in full. */
export function createNodeResultTables(): NodeResultTables {
  const power = createResultTable<PowerNodeResult>()
  const liquid = createResultTable<LiquidNodeResult>()
  const air = createResultTable<AirNodeResult>()
  const tables = [power, liquid, air]
  let last: SolvedPlaces | null = null

  return {
    power: power.rows,
    liquid: liquid.rows,
    air: air.rows,
    update(site, network, state, limits) {
      const changed = new Set<string>()
      const { units, coolant } = network
      const powerLimit = tightestByUnit(units.size, limits, state)
      const supply_C = supplyTemperatures(site.site, site.placements, network, state.coolant)
      const flow_lpm = loopFlows_lpm(site.placements, network, state.coolant)

      const now: SolvedPlaces = { placements: site.placements, network, state, supply_C, flow_lpm }
      const concerned = last ? findOtherPlaces(last, now) : { places: site.placements.keys(), gone: [] }
      last = now
      for (const table of tables) table.begin(changed)
      for (const id of concerned.gone) for (const table of tables) table.drop(id)
      for (const i of concerned.places) {
        const p = site.placements[i]!
        const u = units.unitOf[i]!
        const d = p.definition
        const isLeaf = units.members[u]!.length > 1
        const own_kW = d.load?.design_kW ?? 0
        const live = state.power.live[u] === 1
        const limit = powerLimit[u]
        const out_kW = state.power.outP_kW[u]!
        const out_kvar = state.power.outQ_kvar[u]!
        power.put(p.id, {
          live,
          out_kW,
          out_kVA: Math.sqrt(out_kW * out_kW + out_kvar * out_kvar),
          in_kW: isLeaf ? (live ? own_kW : 0) : state.power.inP_kW[u]!,
          limit: limit?.normal ?? null,
          limitUnit: limit?.measure ?? null,
          utilisation: limit ? loadFraction(network.powerDemand, u, out_kW, out_kvar) : null,
        })
        const liquid_kW = own_kW * liquidFractionOf(p)
        if (d.liquidCooling || liquid_kW > 0 || hasPipes(coolant, u)) {
          const flows = state.coolant.live[u] === 1
          const capacity_kW = d.liquidCooling?.capacity_kW ?? null
          const out = state.coolant.outP_kW[u]!
          liquid.put(p.id, {
            live: flows,
            out_kW: out,
            in_kW: isLeaf ? (flows ? liquid_kW : 0) : state.coolant.inP_kW[u]!,
            limit: capacity_kW,
            utilisation: capacity_kW === null ? null : out / capacity_kW,
            supply_C: known(supply_C[u]!),
            flow_lpm: !flows ? 0 : isLeaf && d.heat ? rackFlow_lpm(d.heat, liquid_kW) : flow_lpm[u]!,
          })
        } else liquid.drop(p.id)
        if (d.airCooling) {
          const capacity_kW = d.airCooling.capacity_kW ?? null
          const out = state.air.outP_kW[u]!
          air.put(p.id, {
            live: state.coolingService[u] === 1,
            out_kW: out,
            limit: capacity_kW,
            utilisation: capacity_kW === null ? null : out / capacity_kW,
          })
        } else air.drop(p.id)
      }
      return changed
    },
  }
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** The rating that binds in this state, where a component has two; by unit. */
function tightestByUnit(
  size: number,
  limits: readonly ComponentLimit[],
  state: SiteState,
): readonly (ComponentLimit | undefined)[] {
  const byUnit = new Array<ComponentLimit | undefined>(size).fill(undefined)
  for (const limit of limits) {
    if (limit.network !== 'power') continue
    const other = byUnit[limit.unit]
    const p = state.power.outP_kW[limit.unit]!
    const q = state.power.outQ_kvar[limit.unit]!
    const fraction = (l: ComponentLimit) => (l.measure === 'kW' ? p : Math.sqrt(p * p + q * q)) / l.rating
    if (!other || fraction(limit) > fraction(other)) byUnit[limit.unit] = limit
  }
  return byUnit
}
