import { exceeds } from '../find-overloads'
import type { UnitChanges } from './find-unit-changes'
import type { OutageRecord } from './outage-record'
import { createRebooking, type Rebooking } from './rebook'
import type { Slots } from './slots'
import type { SolvedSite } from './solved-site'

/** Slots of the units and limits of a site. */
export interface SiteSlots {
  readonly units: Slots
  readonly limits: Slots
}

/** Tells of a record whether it still holds after an edit, once its loads have been brought up to date. */
export function createRecollection(
  before: SolvedSite,
  formerly: SiteSlots,
  now: SolvedSite,
  { units, limits: limitSlots }: SiteSlots,
  changes: UnitChanges,
): (record: OutageRecord) => boolean {
  const { network, limits } = now
  const { halls, above } = changes
  const { unitOf, numberOf } = network.units
  const rebooking = createRebooking(now, units, changes)
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
  const reload = ({ limits: slots, loads }: OutageRecord, { outP_kW, outQ_kvar }: Rebooking): boolean => {
    for (let k = 0; k < slots.length; k++) {
      const slot = slots[k]!
      const { unit, network: of, measure, contingency } = limits[limitSlots.numberIn[slot]!]!
      if (of !== 'power' || !changes.loaded[unit]) continue
      const [p, q] = [outP_kW[unit]!, outQ_kvar[unit]!]
      const load = measure === 'kVA' ? Math.sqrt(p * p + q * q) : p
      const old = before.limits[formerly.limits.numberIn[slot]!]!
      if (exceeds(load, contingency) || exceeds(loads[k]!, old.contingency)) return false
      loads[k] = load
    }
    return true
  }

  const meets = (slots: Int32Array, marked: Uint8Array): boolean => {
    for (let i = 0; i < slots.length; i++) if (marked[slots[i]!]) return true
    return false
  }

  return (record) => {
    const { fact, power, coolant, lost } = record
    // Who stands behind an overload may have changed anywhere below it.
    if (fact?.overloads.some(({ id }) => above[unitOf[numberOf.get(id)!]!])) return false
    if (meets(power, other) || meets(coolant, other) || meets(coolant, flowing)) return false
    if (meets(record.halls, halls) || meets(lost, other)) return false
    return !meets(power, loaded) || (rebooking.run(record) && reload(record, rebooking))
  }
}
