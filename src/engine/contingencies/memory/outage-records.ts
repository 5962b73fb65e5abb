import type { ContingencyFacts } from '../../facts'
import type { OutageReach } from '../outage-sweep'

/** What an outage reached, by the numbers that units and limits have now. */
export interface SolvedOutage {
  /** What rules are told of it; null where it harms nothing. */
  readonly fact: ContingencyFacts | null
  readonly reach: OutageReach
  /** Places of limits and the loads that it put on them. */
  readonly noted: { readonly count: number; readonly places: Int32Array; readonly loads: Float64Array }
}

/**
 * Where the record of one outage lies: each list of slots begins where the one before it ends. Units are touched in the
 * power network, draw from others there, are touched in the coolant network, are served no more; halls go by number.
 */
export interface RecordPlace {
  fact: ContingencyFacts | null
  power: number
  rerouted: number
  coolant: number
  lost: number
  halls: number
  /** Limits on which it put loads. */
  limits: number
  /** Who booked something and on whom. */
  from: number
  to: number
  end: number
  /** In `floats`: the loads on the limits, then what was booked, kW and kvar. */
  loads: number
  p_kW: number
  q_kvar: number
}

/**
 * What the outages of a site left when they were last solved, by the slots of the units that are out. All of it lies in
 * two rows, since after an edit nearly all of it is read once, in this order.
 */
export interface OutageRecords {
  readonly ints: Int32Array
  readonly floats: Float64Array
  /** Of the record opened last. */
  readonly at: Readonly<RecordPlace>
  /** @returns false where there is no such record */
  open(slot: number): boolean
  /** @param unitSlot slot of each unit @param limitSlot slot of each place in the list of limits */
  keep(slot: number, outage: SolvedOutage, unitSlot: Int32Array, limitSlot: Int32Array): void
  forget(slot: number): void
}

/** Records of no outage yet, in arrays that grow as needed. */
export function createOutageRecords(): OutageRecords {
  let places: (RecordPlace | undefined)[] = []
  let [ints, floats] = [new Int32Array(1 << 12), new Float64Array(1 << 12)]
  // Moved to and fro: garbage of this size after every few edits makes the collector stop the whole check.
  let [otherInts, otherFloats] = [new Int32Array(0), new Float64Array(0)]
  let [intEnd, floatEnd, forgottenInts, forgottenFloats] = [0, 0, 0, 0]
  let at = nowhere

  /** Makes room behind the last record, as much again as the records take, and leaves out what was forgotten. */
  const reserve = (moreInts: number, moreFloats: number): void => {
    if (intEnd + moreInts <= ints.length && floatEnd + moreFloats <= floats.length) return
    const [oldInts, oldFloats] = [ints, floats]
    const wantedInts = 2 * (intEnd - forgottenInts) + moreInts
    const wantedFloats = 2 * (floatEnd - forgottenFloats) + moreFloats
    ints = otherInts.length < wantedInts ? new Int32Array(wantedInts) : otherInts
    floats = otherFloats.length < wantedFloats ? new Float64Array(wantedFloats) : otherFloats
    otherInts = oldInts
    otherFloats = oldFloats
    intEnd = 0
    floatEnd = 0
    forgottenInts = 0
    forgottenFloats = 0
    places = places.map((place) => {
      if (!place) return undefined
      ints.set(oldInts.subarray(place.power, place.end), intEnd)
      const floatsOf = oldFloats.subarray(place.loads, floatsEndOf(place))
      floats.set(floatsOf, floatEnd)
      const moved = movedPlace(place, intEnd - place.power, floatEnd - place.loads)
      intEnd = moved.end
      floatEnd += floatsOf.length
      return moved
    })
  }
  const write = (list: Int32Array, count: number, by: Int32Array | null): number => {
    const start = intEnd
    for (let i = 0; i < count; i++) ints[intEnd++] = by ? by[list[i]!]! : list[i]!
    return start
  }
  const forget = (slot: number): void => {
    const place = places[slot]
    if (!place) return
    forgottenInts += place.end - place.power
    forgottenFloats += floatsEndOf(place) - place.loads
    places[slot] = undefined
  }

  return {
    get ints() {
      return ints
    },
    get floats() {
      return floats
    },
    get at() {
      return at
    },
    open(slot) {
      at = places[slot] ?? nowhere
      return at !== nowhere
    },
    keep(slot, { fact, reach, noted }, unitSlot, limitSlot) {
      forget(slot)
      const { power, coolant, lost, halls } = reach
      const { count, columns } = power.trace
      const touched = power.touched.count + power.rerouted.count + coolant.touched.count + lost.count
      reserve(touched + halls.touched.count + noted.count + 2 * count, noted.count + 2 * count)
      const list = ({ items, count: length }: OutageReach['lost']) => write(items, length, unitSlot)
      places[slot] = {
        fact,
        power: list(power.touched),
        rerouted: list(power.rerouted),
        coolant: list(coolant.touched),
        lost: list(lost),
        halls: write(halls.touched.items, halls.touched.count, null),
        limits: write(noted.places, noted.count, limitSlot),
        from: write(columns.from, count, unitSlot),
        to: write(columns.to, count, unitSlot),
        end: intEnd,
        loads: floatEnd,
        p_kW: floatEnd + noted.count,
        q_kvar: floatEnd + noted.count + count,
      }
      floats.set(noted.loads.subarray(0, noted.count), floatEnd)
      floats.set(columns.p_kW.subarray(0, count), floatEnd + noted.count)
      floats.set(columns.q_kvar.subarray(0, count), floatEnd + noted.count + count)
      floatEnd += noted.count + 2 * count
    },
    forget,
  }
}

const floatsEndOf = ({ q_kvar, from, to }: RecordPlace): number => q_kvar + to - from

const movedPlace = (place: RecordPlace, by: number, floatsBy: number): RecordPlace => ({
  fact: place.fact,
  power: place.power + by,
  rerouted: place.rerouted + by,
  coolant: place.coolant + by,
  lost: place.lost + by,
  halls: place.halls + by,
  limits: place.limits + by,
  from: place.from + by,
  to: place.to + by,
  end: place.end + by,
  loads: place.loads + floatsBy,
  p_kW: place.p_kW + floatsBy,
  q_kvar: place.q_kvar + floatsBy,
})

const nowhere: RecordPlace = {
  fact: null,
  power: 0,
  rerouted: 0,
  coolant: 0,
  lost: 0,
  halls: 0,
  limits: 0,
  from: 0,
  to: 0,
  end: 0,
  loads: 0,
  p_kW: 0,
  q_kvar: 0,
}
