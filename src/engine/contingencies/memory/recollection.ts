import { exceeds } from '../find-overloads'
import type { UnitChanges } from './find-unit-changes'
import type { OutageRecords } from './outage-records'
import { createRebooking } from './rebook'
import type { Slots } from './slots'
import type { SolvedSite } from './solved-site'

/** Slots of the units and limits of a site. */
export interface SiteSlots {
  readonly units: Slots
  readonly limits: Slots
}

/** Tells of the open record whether it still holds after an edit, once its loads have been brought up to date. */
export function createRecollection(
  records: OutageRecords,
  before: SolvedSite,
  formerly: SiteSlots,
  now: SolvedSite,
  { units, limits: limitSlots }: SiteSlots,
  changes: UnitChanges,
): () => boolean {
  const { network, limits } = now
  const { halls, above } = changes
  const { unitOf, numberOf } = network.units
  const rebooking = createRebooking(records, now, units, changes)
  const size = Math.max(units.numberIn.length, formerly.units.numberIn.length)
  const flags = (marked: Uint8Array): Uint8Array => {
    const bySlot = new Uint8Array(size)
    for (let u = 0; u < marked.length; u++) if (marked[u]) bySlot[units.slotOf[u]!] = 1
    return bySlot
  }
  const [other, loaded, flowing] = [flags(changes.other), flags(changes.loaded), flags(changes.flowing)]
  // What is gone and left its slot free is as good as other.
  for (let s = 0; s < formerly.units.numberIn.length; s++)
    if (formerly.units.numberIn[s]! >= 0 && (units.numberIn[s] ?? -1) < 0) other[s] = 1

  /** Brings the loads on limits up to date; false where one is exceeded, or was. */
  const reload = (): boolean => {
    const { ints, floats, at } = records
    const { outP_kW, outQ_kvar } = rebooking
    for (let k = at.limits; k < at.from; k++) {
      const slot = ints[k]!
      const { unit, network: of, measure, contingency } = limits[limitSlots.numberIn[slot]!]!
      if (of !== 'power' || !changes.loaded[unit]) continue
      const [p, q] = [outP_kW[unit]!, outQ_kvar[unit]!]
      const load = measure === 'kVA' ? Math.sqrt(p * p + q * q) : p
      const row = at.loads + k - at.limits
      const old = before.limits[formerly.limits.numberIn[slot]!]!
      if (exceeds(load, contingency) || exceeds(floats[row]!, old.contingency)) return false
      floats[row] = load
    }
    return true
  }

  const meets = (start: number, end: number, marked: Uint8Array): boolean => {
    const { ints } = records
    for (let i = start; i < end; i++) if (marked[ints[i]!]) return true
    return false
  }

  return () => {
    const { fact, power, rerouted, coolant, lost, halls: inHalls, limits: end } = records.at
    // Who stands behind an overload may have changed anywhere below it.
    if (fact?.overloads.some(({ id }) => above[unitOf[numberOf.get(id)!]!])) return false
    if (meets(power, rerouted, other) || meets(coolant, lost, other) || meets(coolant, lost, flowing)) return false
    if (meets(lost, inHalls, other) || meets(inHalls, end, halls)) return false
    return !meets(power, rerouted, loaded) || (rebooking.run() && reload())
  }
}
