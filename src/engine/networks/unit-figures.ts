import type { EffectivePlacement } from '../../model/effective-site'
import { type DemandModel, losslessDemand, tangentOf } from './demand-model'
import { isComponent, liquidFractionOf } from './unit-index'

/** The figures of each unit: what can change without anything being connected otherwise. */
export interface UnitFigures {
  readonly powerDemand: DemandModel
  readonly coolantDemand: DemandModel
  /** Heat to the hall's air while live, kW, from loads. */
  readonly airLoad_kW: Float64Array
  /** Design power of the unit's members, kW. */
  readonly design_kW: Float64Array
}

export function createUnitFigures(size: number): UnitFigures {
  return {
    powerDemand: losslessDemand(size),
    coolantDemand: losslessDemand(size),
    airLoad_kW: new Float64Array(size),
    design_kW: new Float64Array(size),
  }
}

/** Adds what one placement contributes to its unit. */
export function addFigures(figures: UnitFigures, u: number, p: EffectivePlacement): void {
  const { powerDemand, coolantDemand, airLoad_kW, design_kW } = figures
  const d = p.definition
  const own_kW = d.load?.design_kW ?? 0
  const liquid = liquidFractionOf(p)
  const isCooler = !!d.liquidCooling || !!d.airCooling
  const role = d.power?.role
  design_kW[u]! += own_kW
  powerDemand.ownP_kW[u]! += own_kW
  powerDemand.ownQ_kvar[u]! += own_kW * tangentOf(d.load?.powerFactor ?? 1)
  coolantDemand.ownP_kW[u]! += d.liquidCooling ? own_kW : own_kW * liquid
  if (role !== 'source' && role !== 'conduit' && !isCooler) airLoad_kW[u]! += own_kW * (1 - liquid)
  // Input less output of a conduit holds its own draw, and a cooler's own draw does not count.
  if (role === 'conduit' && isCooler) airLoad_kW[u]! -= own_kW
  if (isComponent(p)) setConversion(powerDemand, u, p)
}

/** A copy in which the given units start from nothing. */
export function clearedFigures(figures: UnitFigures, units: Iterable<number>): UnitFigures {
  const copy = {
    powerDemand: copyDemand(figures.powerDemand),
    coolantDemand: copyDemand(figures.coolantDemand),
    airLoad_kW: figures.airLoad_kW.slice(),
    design_kW: figures.design_kW.slice(),
  }
  for (const u of units) {
    copy.airLoad_kW[u] = 0
    copy.design_kW[u] = 0
    for (const model of [copy.powerDemand, copy.coolantDemand]) {
      model.ownP_kW[u] = 0
      model.ownQ_kvar[u] = 0
      model.efficiency[u] = 1
      model.rating_kW[u] = 0
      model.rating_kVA[u] = 0
      model.inputTangent[u] = Number.NaN
      ;(model.curve as (Float64Array | null)[])[u] = null
    }
  }
  return copy
}

const copyDemand = (model: DemandModel): DemandModel => ({
  ownP_kW: model.ownP_kW.slice(),
  ownQ_kvar: model.ownQ_kvar.slice(),
  efficiency: model.efficiency.slice(),
  curve: model.curve.slice(),
  rating_kW: model.rating_kW.slice(),
  rating_kVA: model.rating_kVA.slice(),
  inputTangent: model.inputTangent.slice(),
})

/** Rating, efficiency and input power factor of a component. */
function setConversion(model: DemandModel, u: number, p: EffectivePlacement): void {
  const power = p.definition.power
  if (!power) return
  model.rating_kW[u] = power.rating_kW ?? 0
  model.rating_kVA[u] = power.rating_kVA ?? 0
  if (typeof power.efficiency === 'number') model.efficiency[u] = power.efficiency
  else if (power.efficiency) (model.curve as (Float64Array | null)[])[u] = Float64Array.from(power.efficiency.flat())
  if (power.inputPowerFactor !== undefined) model.inputTangent[u] = tangentOf(power.inputPowerFactor)
}
