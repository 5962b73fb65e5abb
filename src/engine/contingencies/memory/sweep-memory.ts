import { exceeds, loadOn } from '../find-overloads'
import type { WorstLoads } from '../worst-loads'
import { findUnitChanges, type UnitChanges } from './find-unit-changes'
import { formerLimits } from './former-limits'
import { createOutageRecords, type RecordPlace, type SolvedOutage } from './outage-records'
import { createRecollection } from './recollection'
import { createSlots, editSlots, type Slots } from './slots'
import type { SolvedSite } from './solved-site'

/**
 * Keeps what every single outage of a site left, so that after an edit only those are solved again whose reach it
 * meets. Where it only changed how much shared parts upstream carry, the bookings are repeated instead.
 */
export interface SweepMemory {
  /** Compares a solved site with the one before. @returns true where outages may be recalled */
  begin(now: SolvedSite): boolean
  /**
   * What the outage of a unit leaves, to the last bit as if it was solved; null where it must be. It holds until the next
   * is asked for.
   * @param worst takes note of its loads
   */
  recall(unit: number, worst: Pick<WorstLoads, 'note'>): Readonly<RecordPlace> | null
  keep(unit: number, outage: SolvedOutage): void
  /** Forgets the site before: the next is not compared with it. */
  forget(): void
}

/** After so many outages solved again for each there is, all are: what edits left behind in the pool is forgotten then. */
const RENEWED_AFTER = 8

/** A memory of no site yet: the first sweep solves every outage. */
export function createSweepMemory(): SweepMemory {
  let last: SolvedSite | null = null
  let units: Slots = createSlots(0)
  let limits: Slots = createSlots(0)
  let records = createOutageRecords()
  let solved = 0
  let recollection: (() => boolean) | null = null

  return {
    begin(now) {
      const isDue = solved > RENEWED_AFTER * now.network.components.length
      const changes = last && !isDue ? findUnitChanges(last, now) : null
      const former = changes && formerLimits(last!.limits, last!.network.units.size, now.limits, changes.former)
      if (changes && former && keepsNormalHarm(last!, now, changes, former)) {
        const before = { units, limits }
        units = editSlots(units, changes.former)
        limits = editSlots(limits, former)
        noteOtherLimits(last!, now, former, changes)
        recollection = createRecollection(records, last!, before, now, { units, limits }, changes)
        for (let u = 0; u < changes.former.length; u++) if (changes.former[u]! < 0) records.forget(units.slotOf[u]!)
      } else {
        units = createSlots(now.network.units.size)
        limits = createSlots(now.limits.length)
        records = createOutageRecords()
        recollection = null
        solved = 0
      }
      last = now
      return recollection !== null
    },
    recall(unit, worst) {
      const slot = units.slotOf[unit]!
      if (!records.open(slot) || !recollection?.()) {
        records.forget(slot)
        solved++
        return null
      }
      const { at, ints, floats } = records
      for (let k = at.limits; k < at.from; k++)
        worst.note(limits.numberIn[ints[k]!]!, floats[at.loads + k - at.limits]!)
      return at
    },
    forget() {
      last = null
    },
    keep(unit, outage) {
      records.keep(units.slotOf[unit]!, outage, units.slotOf, limits.slotOf)
    },
  }
}

/** What normal operation leaves overloaded or unserved is part of every outage: true where that is the same. */
function keepsNormalHarm(
  before: SolvedSite,
  now: SolvedSite,
  { former, other }: UnitChanges,
  formerLimit: Int32Array,
): boolean {
  const isOver = ({ limits, normal }: SolvedSite, i: number) =>
    exceeds(loadOn(limits[i]!, normal), limits[i]!.contingency)
  let over = 0
  for (let i = 0; i < now.limits.length; i++) {
    const k = formerLimit[i]!
    const isNow = isOver(now, i)
    if (k < 0 ? isNow : isNow !== isOver(before, k)) return false
    if (!isNow) continue
    over++
    const [limit, old] = [now.limits[i]!, before.limits[k]!]
    if (loadOn(limit, now.normal) !== loadOn(old, before.normal) || limit.contingency !== old.contingency) return false
  }
  for (let k = 0; k < before.limits.length; k++) if (isOver(before, k)) over--
  const isIdle = ({ network, normal }: SolvedSite, u: number) => network.isIt[u] === 1 && !normal.served[u]
  let idle = 0
  for (let u = 0; u < former.length; u++) {
    if (!isIdle(now, u)) continue
    if (other[u]) return false
    idle++
  }
  for (let v = 0; v < before.network.units.size; v++) if (isIdle(before, v)) idle--
  return over === 0 && idle === 0
}

/** Marks units that have another number of limits than before, or others. */
function noteOtherLimits(before: SolvedSite, now: SolvedSite, formerLimit: Int32Array, { former, other }: UnitChanges) {
  if (before.limits === now.limits) return
  const lacking = new Int32Array(before.network.units.size)
  for (const { unit } of before.limits) lacking[unit]!++
  for (let i = 0; i < now.limits.length; i++) {
    const { unit } = now.limits[i]!
    if (formerLimit[i]! < 0) other[unit] = 1
    else lacking[former[unit]!]!--
  }
  for (let u = 0; u < former.length; u++) if (former[u]! >= 0 && lacking[former[u]!]! > 0) other[u] = 1
}
