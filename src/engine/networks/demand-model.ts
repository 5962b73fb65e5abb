/** How each node of a network turns what is drawn from it into what it draws. Arrays are indexed by node. */
export interface DemandModel {
  /** Own draw while live, kW and kvar. */
  readonly ownP_kW: Float64Array
  readonly ownQ_kvar: Float64Array
  /** Constant efficiency; ignored where `curve` has one. */
  readonly efficiency: Float64Array
  /** Efficiency against load fraction, points flattened as x0, e0, x1, e1, ...; null where constant. */
  readonly curve: readonly (Float64Array | null)[]
  /** Rating in kW of active power, 0 where none. */
  readonly rating_kW: Float64Array
  /** Rating in kVA of apparent power, 0 where none. */
  readonly rating_kVA: Float64Array
  /** tan(acos(inputPowerFactor)), or NaN where the node passes reactive power through. */
  readonly inputTangent: Float64Array
}

/** A demand model in which every node passes on what it carries, without loss. */
export function losslessDemand(size: number): DemandModel {
  return {
    ownP_kW: new Float64Array(size),
    ownQ_kvar: new Float64Array(size),
    efficiency: new Float64Array(size).fill(1),
    curve: new Array<Float64Array | null>(size).fill(null),
    rating_kW: new Float64Array(size),
    rating_kVA: new Float64Array(size),
    inputTangent: new Float64Array(size).fill(Number.NaN),
  }
}

/** Linear between the points of a flattened curve, flat outside them. */
export function interpolateCurve(points: Float64Array, x: number): number {
  const last = points.length - 2
  if (x <= points[0]!) return points[1]!
  if (x >= points[last]!) return points[last + 1]!
  let i = 2
  while (points[i]! < x) i += 2
  const x0 = points[i - 2]!
  const y0 = points[i - 1]!
  return y0 + ((points[i + 1]! - y0) * (x - x0)) / (points[i]! - x0)
}

/** Output over rating, by the tighter of the two ratings; NaN where the node has none. */
export function loadFraction(model: DemandModel, v: number, p_kW: number, q_kvar: number): number {
  const byActive = model.rating_kW[v]! > 0 ? p_kW / model.rating_kW[v]! : Number.NaN
  const byApparent =
    model.rating_kVA[v]! > 0 ? Math.sqrt(p_kW * p_kW + q_kvar * q_kvar) / model.rating_kVA[v]! : Number.NaN
  if (Number.isNaN(byActive)) return byApparent
  return Number.isNaN(byApparent) ? byActive : Math.max(byActive, byApparent)
}

/** Tangent of the angle whose cosine is the power factor. */
export const tangentOf = (powerFactor: number): number =>
  powerFactor >= 1 ? 0 : Math.sqrt(1 - powerFactor * powerFactor) / powerFactor
