import { exceeds, loadOn } from '../find-overloads'
import type { WorstLoads } from '../worst-loads'
import { findUnitChanges, type UnitChanges } from './find-unit-changes'
import { type OutageRecord, renumberRecord } from './outage-record'
import { createRebooking, type Rebooking } from './rebook'
import type { SolvedSite } from './solved-site'

/**
 * Keeps what every single outage of a site left, so that after an edit only those are solved again whose reach it
 * meets. Where it only changed how much shared parts upstream carry, the bookings are repeated instead.
 */
export interface SweepMemory {
  /** Compares a solved site with the one before. @returns true where outages may be recalled */
  begin(now: SolvedSite): boolean
  /** What the outage of a unit leaves, to the last bit as if it was solved; null where it must be. */
  recall(unit: number): OutageRecord | null
  keep(unit: number, record: OutageRecord): void
}

/** After so many outages solved again for each there is, all are: what edits left behind in the pool is forgotten then. */
const RENEWED_AFTER = 8

export function createSweepMemory(): SweepMemory {
  let last: SolvedSite | null = null
  /** By unit, as it is numbered now. */
  let records: (OutageRecord | undefined)[] = []
  let solved = 0
  let recollection: ((record: OutageRecord) => boolean) | null = null

  return {
    begin(now) {
      const isDue = solved > RENEWED_AFTER * now.network.components.length
      const changes = last && !isDue && hasSameLimits(last, now) ? findUnitChanges(last, now) : null
      const holds = changes && keepsNormalHarm(last!, now, changes)
      records = holds ? renumbered(records, changes, now.network.units.size) : []
      recollection = holds ? createRecollection(last!, now, changes) : null
      if (!holds) solved = 0
      last = now
      return recollection !== null
    },
    recall(unit) {
      const record = records[unit]
      if (record && recollection?.(record)) return record
      records[unit] = undefined
      solved++
      return null
    },
    keep(unit, record) {
      records[unit] = record
    },
  }
}

/** Notes the loads of a recalled outage. */
export function noteLoads({ places, loads }: OutageRecord, worst: WorstLoads): void {
  for (let k = 0; k < places.length; k++) worst.note(places[k]!, loads[k]!)
}

/** Limits stand in the same places of their list, whatever they are. */
function hasSameLimits({ limits: before }: SolvedSite, { limits }: SolvedSite): boolean {
  if (before === limits) return true
  return (
    before.length === limits.length &&
    limits.every((limit, i) => {
      const old = before[i]!
      return old.id === limit.id && old.network === limit.network && old.measure === limit.measure
    })
  )
}

/** What normal operation leaves overloaded or unserved is part of every outage: true where that is the same. */
function keepsNormalHarm(before: SolvedSite, now: SolvedSite, { former, other }: UnitChanges): boolean {
  for (let i = 0; i < now.limits.length; i++) {
    const [old, limit] = [before.limits[i]!, now.limits[i]!]
    const [then, load] = [loadOn(old, before.normal), loadOn(limit, now.normal)]
    if (!exceeds(then, old.contingency) && !exceeds(load, limit.contingency)) continue
    if (then !== load || old.contingency !== limit.contingency) return false
  }
  const isIdle = ({ network, normal }: SolvedSite, u: number) => network.isIt[u] === 1 && !normal.served[u]
  let idle = 0
  for (let u = 0; u < former.length; u++) {
    if (!isIdle(now, u)) continue
    if (other[u]) return false
    idle++
  }
  for (let v = 0; v < before.network.units.size; v++) if (isIdle(before, v)) idle--
  return idle === 0
}

function renumbered(
  records: readonly (OutageRecord | undefined)[],
  { former, isAligned }: UnitChanges,
  size: number,
): (OutageRecord | undefined)[] {
  if (isAligned) return Array.from({ length: size }, (_, u) => (former[u]! < 0 ? undefined : records[u]))
  const now = new Int32Array(records.length).fill(-1)
  former.forEach((v, u) => {
    if (v >= 0 && v < now.length) now[v] = u
  })
  const next = new Array<OutageRecord | undefined>(size)
  records.forEach((record, v) => {
    if (record && now[v]! >= 0 && renumberRecord(record, now)) next[now[v]!] = record
  })
  return next
}

/** Tells of a record whether it still holds, once its loads have been brought up to date. */
function createRecollection(before: SolvedSite, { network, normal, limits }: SolvedSite, changes: UnitChanges) {
  const { other, loaded, flowing, halls, above } = changes
  const { unitOf, numberOf } = network.units
  const rebooking = createRebooking(network, normal, changes)
  const isLoaded = Uint8Array.from(limits, (l) => (l.network === 'power' ? loaded[l.unit]! : 0))

  /** Brings the loads on limits up to date; false where one is exceeded, or was. */
  const reload = ({ places, loads }: OutageRecord, { outP_kW, outQ_kvar }: Rebooking): boolean => {
    for (let k = 0; k < places.length; k++) {
      const i = places[k]!
      if (!isLoaded[i]) continue
      const { unit, measure, contingency } = limits[i]!
      const [p, q] = [outP_kW[unit]!, outQ_kvar[unit]!]
      const load = measure === 'kVA' ? Math.sqrt(p * p + q * q) : p
      if (exceeds(load, contingency) || exceeds(loads[k]!, before.limits[i]!.contingency)) return false
      loads[k] = load
    }
    return true
  }

  return (record: OutageRecord): boolean => {
    const { fact, power, coolant, lost } = record
    // Who stands behind an overload may have changed anywhere below it.
    if (fact?.overloads.some(({ id }) => above[unitOf[numberOf.get(id)!]!])) return false
    let isRebooked = false
    for (const u of power) {
      if (other[u]) return false
      if (loaded[u]) isRebooked = true
    }
    for (const u of coolant) if (other[u] || flowing[u]) return false
    for (const h of record.halls) if (halls[h]) return false
    for (const u of lost) if (other[u]) return false
    return !isRebooked || (rebooking.run(record) && reload(record, rebooking))
  }
}
