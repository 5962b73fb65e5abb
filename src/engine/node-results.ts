import type { EffectiveSite } from '../model/effective-site'
import type { ComponentLimit } from './contingencies/find-overloads'
import { loadFraction } from './networks/demand-model'
import { loopFlows_lpm, rackFlow_lpm } from './networks/loop-flows'
import { supplyTemperatures } from './networks/loop-temperatures'
import type { SiteNetwork } from './networks/site-network'
import type { SiteState } from './networks/site-state'
import { liquidFractionOf } from './networks/unit-index'
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
  const power: Record<string, PowerNodeResult> = {}
  const liquid: Record<string, LiquidNodeResult> = {}
  const air: Record<string, AirNodeResult> = {}
  const powerLimits = tightestByUnit(
    limits.filter((l) => l.network === 'power'),
    state,
  )
  const supply_C = supplyTemperatures(site.site, site.placements, network, state.coolant)
  const flow_lpm = loopFlows_lpm(site.placements, network, state.coolant)
  const { units, coolant } = network

  site.placements.forEach((p, i) => {
    const u = units.unitOf[i]!
    const d = p.definition
    const isLeaf = units.members[u]!.length > 1
    const own_kW = d.load?.design_kW ?? 0
    const live = state.power.live[u] === 1
    const limit = powerLimits.get(u)
    const out_kW = state.power.outP_kW[u]!
    power[p.id] = {
      live,
      out_kW,
      out_kVA: Math.hypot(out_kW, state.power.outQ_kvar[u]!),
      in_kW: isLeaf ? (live ? own_kW : 0) : state.power.inP_kW[u]!,
      limit: limit?.normal ?? null,
      limitUnit: limit?.measure ?? null,
      utilisation: limit ? loadFraction(network.powerDemand, u, out_kW, state.power.outQ_kvar[u]!) : null,
    }
    const liquid_kW = own_kW * liquidFractionOf(p)
    const inLoop = coolant.outStart[u + 1]! > coolant.outStart[u]! || coolant.inStart[u + 1]! > coolant.inStart[u]!
    if (d.liquidCooling || liquid_kW > 0 || inLoop) {
      const flows = state.coolant.live[u] === 1
      const capacity_kW = d.liquidCooling?.capacity_kW ?? null
      const out = state.coolant.outP_kW[u]!
      liquid[p.id] = {
        live: flows,
        out_kW: out,
        in_kW: isLeaf ? (flows ? liquid_kW : 0) : state.coolant.inP_kW[u]!,
        limit: capacity_kW,
        utilisation: capacity_kW === null ? null : out / capacity_kW,
        supply_C: known(supply_C[u]!),
        flow_lpm: !flows ? 0 : isLeaf && d.heat ? rackFlow_lpm(d.heat, liquid_kW) : flow_lpm[u]!,
      }
    }
    if (d.airCooling) {
      const capacity_kW = d.airCooling.capacity_kW ?? null
      const out = state.air.outP_kW[u]!
      air[p.id] = {
        live: state.coolingService[u] === 1,
        out_kW: out,
        limit: capacity_kW,
        utilisation: capacity_kW === null ? null : out / capacity_kW,
      }
    }
  })
  return { power, liquid, air }
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** The rating that binds in this state, where a component has two. */
function tightestByUnit(limits: readonly ComponentLimit[], state: SiteState) {
  const byUnit = new Map<number, ComponentLimit>()
  for (const limit of limits) {
    const other = byUnit.get(limit.unit)
    const p = state.power.outP_kW[limit.unit]!
    const s = Math.hypot(p, state.power.outQ_kvar[limit.unit]!)
    const fraction = (l: ComponentLimit) => (l.measure === 'kW' ? p : s) / l.rating
    if (!other || fraction(limit) > fraction(other)) byUnit.set(limit.unit, limit)
  }
  return byUnit
}
