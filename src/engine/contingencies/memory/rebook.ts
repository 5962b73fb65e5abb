import { usualParts } from '../../networks/affected/affected-supply'
import { efficiencyAt } from '../../networks/solve-demand'
import type { UnitChanges } from './find-unit-changes'
import type { OutageRecords } from './outage-records'
import type { Slots } from './slots'
import type { SolvedSite } from './solved-site'

/** Books an outage again where an edit changed only how much some units of its reach carry. */
export interface Rebooking {
  /**
   * Corrects the bookings of the open record and leaves what the units in question carry in `outP_kW` and `outQ_kvar`, to the
   * last bit as solving the outage would.
   * @returns false where the outage must be solved again
   */
  run(): boolean
  readonly outP_kW: Float64Array
  readonly outQ_kvar: Float64Array
}

/** Books the open one of the records again; `loaded` are the units that carry otherwise since it was kept. */
export function createRebooking(
  records: OutageRecords,
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
  const draw = (v: number, k: number): number => {
    const { ints, floats, at } = records
    const count = at.to - at.from
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
      if (next >= count || numberIn[ints[at.from + next]!] !== v || numberIn[ints[at.to + next]!] !== u) return -1
      if (loaded[u]) {
        outP_kW[u]! += deltaP
        outQ_kvar[u]! += deltaQ
      } else if (deltaP !== floats[at.p_kW + next] || deltaQ !== floats[at.q_kvar + next]) return -1
      floats[at.p_kW + next] = deltaP
      floats[at.q_kvar + next] = deltaQ
      next++
    }
    return next < count && numberIn[ints[at.from + next]!] === v ? -1 : next
  }

  return {
    outP_kW,
    outQ_kvar,
    run() {
      const { ints, floats, at } = records
      let drawing = 0
      for (let i = at.power; i < at.rerouted; i++) {
        const u = numberIn[ints[i]!]!
        if (!loaded[u]) continue
        if (hallOf[u]! >= 0 && warmsByLoss[u]) return false
        outP_kW[u] = usual.outP_kW[u]!
        outQ_kvar[u] = usual.outQ_kvar[u]!
        drawing += draws[u]!
      }
      for (let i = at.rerouted; i < at.coolant; i++) if (loaded[numberIn[ints[i]!]!]) return false
      const count = at.to - at.from
      for (let k = 0; k < count; ) {
        const v = numberIn[ints[at.from + k]!]!
        if (loaded[v]) {
          k = draw(v, k)
          if (k < 0) return false
          drawing--
          continue
        }
        const u = numberIn[ints[at.to + k]!]!
        if (loaded[u]) {
          outP_kW[u]! += floats[at.p_kW + k]!
          outQ_kvar[u]! += floats[at.q_kvar + k]!
        }
        k++
      }
      // One that drew as usual, and may not any more, has nothing booked.
      return drawing === 0
    },
  }
}
