import { oncePer } from '../../../memo/once-per'
import type { EffectivePlacement } from '../../../model/effective-site'
import { type DemandModel, losslessDemand, tangentOf } from '../demand-model'
import { itemPart } from './item-part'

/** The figures of each unit: what can change without anything being connected otherwise. */
export interface UnitFigures {
  readonly powerDemand: DemandModel
  readonly coolantDemand: DemandModel
  /** Heat to the hall's air while live, kW, from loads. */
  readonly airLoad_kW: Float64Array
  /** Design power of the unit's members, kW. */
  readonly design_kW: Float64Array
}

/** Figures of units that draw nothing and lose nothing. */
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
  const part = itemPart(p.definition)
  design_kW[u]! += part.design_kW
  powerDemand.ownP_kW[u]! += part.design_kW
  powerDemand.ownQ_kvar[u]! += part.own_kvar
  coolantDemand.ownP_kW[u]! += part.coolant_kW
  airLoad_kW[u]! += part.air_kW
  if (part.isComponent) setConversion(powerDemand, u, p)
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
  else if (power.efficiency) (model.curve as (Float64Array | null)[])[u] = flatCurve(power.efficiency)
  if (power.inputPowerFactor !== undefined) model.inputTangent[u] = tangentOf(power.inputPowerFactor)
}

type Curve = readonly (readonly [number, number])[]

/** The points of an efficiency curve in one row, made once for all pieces of a product. */
const flatCurve = oncePer((curve: Curve) => Float64Array.from(curve.flat()))
