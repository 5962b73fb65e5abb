import { usualParts } from '../../networks/affected/affected-supply'
import { efficiencyAt } from '../../networks/solve-demand'
import type { UnitChanges } from './find-unit-changes'
import type { OutageRecord } from './outage-record'
import type { Slots } from './slots'
import type { SolvedSite } from './solved-site'

/** Books an outage again where an edit changed only how much some units of its reach carry. */
export interface Rebooking {
  /**
   * Corrects the bookings of a record and leaves what the units in question carry in `outP_kW` and `outQ_kvar`, to the
   * last bit as solving the outage would.
   * @returns false where the outage must be solved again
   */
  run(record: OutageRecord): boolean
  readonly outP_kW: Float64Array
  readonly outQ_kvar: Float64Array
}

export function createRebooking(
  { network, normal }: SolvedSite,
  { numberIn }: Slots,
  { loaded }: UnitChanges,
): Rebooking {
  const { power: graph, powerDemand: model, hallOf, warmsByLoss } = network
  const { inStart, inFrom } = graph
  const usual = normal.power
  const parts = usualParts(graph, usual.live)
  const draws = new Uint8Array(graph.size)
  for (let v = 0; v < graph.size; v++)
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) if (parts[e] !== 0) draws[v] = 1
  const outP_kW = usual.outP_kW.slice()
  const outQ_kvar = usual.outQ_kvar.slice()

  /** Books what loaded unit `v` draws more than usual, from the bookings at `k` on; -1 where others are due than before. */
  const draw = (v: number, { bookings }: OutageRecord, k: number): number => {
    const { from, to, p_kW, q_kvar } = bookings
    const [outP, outQ] = [outP_kW[v]!, outQ_kvar[v]!]
    const inP = outP / efficiencyAt(model, v, outP, outQ) + model.ownP_kW[v]!
    const tangent = model.inputTangent[v]!
    const inQ = Number.isNaN(tangent) ? outQ + model.ownQ_kvar[v]! : inP * tangent
    const moreP = inP - usual.inP_kW[v]!
    const moreQ = inQ - usual.inQ_kvar[v]!
    let next = k
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      const part = parts[e]!
      const [deltaP, deltaQ] = [moreP * part, moreQ * part]
      if (part === 0 || (deltaP === 0 && deltaQ === 0)) continue
      const u = inFrom[e]!
      if (next >= from.length || numberIn[from[next]!] !== v || numberIn[to[next]!] !== u) return -1
      if (loaded[u]) {
        outP_kW[u]! += deltaP
        outQ_kvar[u]! += deltaQ
      } else if (deltaP !== p_kW[next] || deltaQ !== q_kvar[next]) return -1
      p_kW[next] = deltaP
      q_kvar[next] = deltaQ
      next++
    }
    return next < from.length && numberIn[from[next]!] === v ? -1 : next
  }

  return {
    outP_kW,
    outQ_kvar,
    run(record) {
      const { power, rerouted, bookings } = record
      let drawing = 0
      for (let i = 0; i < power.length; i++) {
        const u = numberIn[power[i]!]!
        if (!loaded[u]) continue
        if (hallOf[u]! >= 0 && warmsByLoss[u]) return false
        outP_kW[u] = usual.outP_kW[u]!
        outQ_kvar[u] = usual.outQ_kvar[u]!
        drawing += draws[u]!
      }
      for (let i = 0; i < rerouted.length; i++) if (loaded[numberIn[rerouted[i]!]!]) return false
      const { from, to, p_kW, q_kvar } = bookings
      for (let k = 0; k < from.length; ) {
        const v = numberIn[from[k]!]!
        if (loaded[v]) {
          k = draw(v, record, k)
          if (k < 0) return false
          drawing--
          continue
        }
        const u = numberIn[to[k]!]!
        if (loaded[u]) {
          outP_kW[u]! += p_kW[k]!
          outQ_kvar[u]! += q_kvar[k]!
        }
        k++
      }
      // One that drew as usual, and may not any more, has nothing booked.
      return drawing === 0
    },
  }
}
