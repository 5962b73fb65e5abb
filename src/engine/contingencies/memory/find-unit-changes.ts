import type { SiteNetwork } from '../../networks/site-network'
import type { SupplyGraph } from '../../networks/supply-graph'
import type { SolvedSite } from './solved-site'
import { unitsAbove } from './units-above'

/** What an edit changed for the outages of a site, unit by unit as they are numbered now. */
export interface UnitChanges {
  /** Number of each unit before the edit, -1 where it is new. */
  readonly former: Int32Array
  /** 1 where the unit is new or itself other: product, hall, what it requires, or a connection into or out of it. */
  readonly other: Uint8Array
  /** 1 where the unit carries or draws another load in normal operation, or may, over power and over coolant. */
  readonly loaded: Uint8Array
  readonly flowing: Uint8Array
  /** 1 where the hall's heat, its coolers or its loads changed. */
  readonly halls: Uint8Array
  /** 1 where what hangs below the unit may be other units than before, or require something else. */
  readonly above: Uint8Array
}

/** Compares two solved sites; null where they differ in what reaches everywhere: halls, what is live, the order of nodes. */
export function findUnitChanges(before: SolvedSite, now: SolvedSite): UnitChanges | null {
  const [a, b] = [before.network, now.network]
  if (a.hallIds.length !== b.hallIds.length || a.hallIds.some((id, h) => id !== b.hallIds[h])) return null
  const n = b.units.size
  const former = formerUnits(a, b)
  if (!keepsOrder(a.power, b.power, former) || !keepsOrder(a.coolant, b.coolant, former)) return null
  const [other, loaded, flowing] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)]
  const halls = new Uint8Array(b.hallIds.length)
  const hasSameUnits = a.units === b.units
  const hasOtherProduct = otherProducts(a, b, former)
  let isRewired = !hasSameUnits && a.units.size !== n
  for (let u = 0; u < n; u++) {
    const v = former[u]!
    if (v < 0 || !hasSameFlags(a, v, b, u)) {
      other[u] = 1
      isRewired = true
    } else if (hasOtherProduct[u]) {
      // A compilation that kept its units has found that every product takes the part of the one before.
      if (hasSameUnits && !b.isIt[u]) {
        loaded[u] = flowing[u] = 1
        if (b.hallOf[u]! >= 0) halls[b.hallOf[u]!] = 1
      } else other[u] = 1
      if (!hasSameUnits) isRewired = true
    }
  }
  for (const name of ['power', 'coolant'] as const)
    if (a[name] !== b[name] && noteRewired(a[name], b[name], former, other)) isRewired = true
  for (let u = 0; u < n; u++) if (other[u] && b.hallOf[u]! >= 0) halls[b.hallOf[u]!] = 1
  if (isRewired) noteGone(a, former, halls)
  const changes = {
    former,
    other,
    loaded,
    flowing,
    halls,
    above: isRewired ? unitsAbove(b, other, halls) : new Uint8Array(n),
  }
  return noteLoads(before, now, changes) ? changes : null
}

function formerUnits(a: SiteNetwork, b: SiteNetwork): Int32Array {
  const former = new Int32Array(b.units.size)
  if (a.units === b.units) return former.map((_, u) => u)
  if (b.units.former?.serial === a.units.serial) return b.units.former.units
  const known = new Map<number, number>()
  for (let v = 0; v < a.units.size; v++) known.set(a.units.identity[v]!, v)
  return former.map((_, u) => known.get(b.units.identity[u]!) ?? -1)
}

/** Loads are booked in topological order, and sums depend on theirs. */
function keepsOrder(a: SupplyGraph, b: SupplyGraph, former: Int32Array): boolean {
  if (a === b) return true
  const place = new Int32Array(a.size)
  a.order.forEach((v, i) => {
    place[v] = i
  })
  let last = -1
  for (const u of b.order) {
    const v = former[u]!
    if (v < 0) continue
    if (place[v]! < last) return false
    last = place[v]!
  }
  return true
}

const hasSameFlags = (a: SiteNetwork, v: number, b: SiteNetwork, u: number): boolean =>
  a.hallOf[v] === b.hallOf[u] && a.protection[v] === b.protection[u] && a.isIt[v] === b.isIt[u]

/** 1 where a member of a unit is of another product than before. */
function otherProducts(a: SiteNetwork, b: SiteNetwork, former: Int32Array): Uint8Array {
  const marks = new Uint8Array(former.length)
  const [then, now] = [a.feeds.placements, b.feeds.placements]
  if (then === now) return marks
  const isOther = (k: number, i: number) => then[k] !== now[i] && then[k]!.definition !== now[i]!.definition
  if (a.feeds.numberOf === b.feeds.numberOf) {
    for (let i = 0; i < now.length; i++) if (isOther(i, i)) marks[b.units.unitOf[i]!] = 1
    return marks
  }
  for (let u = 0; u < former.length; u++) {
    if (former[u]! < 0) continue
    const [old, members] = [a.units.members[former[u]!]!, b.units.members[u]!]
    for (let k = 0; k < members.length; k++) if (isOther(old[k]!, members[k]!)) marks[u] = 1
  }
  return marks
}

/** Marks units whose connections in or out changed; true where there are any. */
function noteRewired(a: SupplyGraph, b: SupplyGraph, former: Int32Array, other: Uint8Array): boolean {
  let found = false
  for (let u = 0; u < former.length; u++) {
    const v = former[u]!
    if (v >= 0 && hasSameEdges(a, v, b, u, former)) continue
    other[u] = 1
    found = true
  }
  return found
}

function hasSameEdges(a: SupplyGraph, v: number, b: SupplyGraph, u: number, former: Int32Array): boolean {
  const [into, out] = [a.inStart[v]! - b.inStart[u]!, a.outStart[v]! - b.outStart[u]!]
  if (a.inStart[v + 1]! - b.inStart[u + 1]! !== into || a.outStart[v + 1]! - b.outStart[u + 1]! !== out) return false
  if (a.isSource[v] !== b.isSource[u]) return false
  for (let e = b.inStart[u]!; e < b.inStart[u + 1]!; e++) {
    const d = e + into
    if (former[b.inFrom[e]!] !== a.inFrom[d] || a.inShare[d] !== b.inShare[e]) return false
    if (a.inStandby[d] !== b.inStandby[e] || a.inAutomatic[d] !== b.inAutomatic[e]) return false
  }
  for (let i = b.outStart[u]!; i < b.outStart[u + 1]!; i++) if (former[b.outTo[i]!] !== a.outTo[i + out]) return false
  return true
}

/** Marks the halls in which a unit stood that is no more. */
function noteGone({ units, hallOf }: SiteNetwork, former: Int32Array, halls: Uint8Array): void {
  const stays = new Uint8Array(units.size)
  for (const v of former) if (v >= 0) stays[v] = 1
  for (let v = 0; v < units.size; v++) if (!stays[v] && hallOf[v]! >= 0) halls[hallOf[v]!] = 1
}

/** Compares normal operation; false where something is live or served that was not, or the other way round. */
function noteLoads(
  { normal: old }: SolvedSite,
  { normal, network }: SolvedSite,
  { former, loaded, flowing, halls }: UnitChanges,
): boolean {
  const n = former.length
  const [p, q] = [old.power, normal.power]
  const [r, s] = [old.coolant, normal.coolant]
  for (let u = 0; u < n; u++) {
    const v = former[u]!
    if (v < 0) continue
    if (p.live[v] !== q.live[u] || r.live[v] !== s.live[u] || old.air.live[v] !== normal.air.live[u]) return false
    if (old.served[v] !== normal.served[u] || old.coolingService[v] !== normal.coolingService[u]) return false
    const isSame = p.outP_kW[v] === q.outP_kW[u] && p.outQ_kvar[v] === q.outQ_kvar[u]
    if (!isSame || p.inP_kW[v] !== q.inP_kW[u] || p.inQ_kvar[v] !== q.inQ_kvar[u]) loaded[u] = 1
    if (r.outP_kW[v] !== s.outP_kW[u] || r.inP_kW[v] !== s.inP_kW[u]) flowing[u] = 1
  }
  const size = old.served.length
  for (let h = 0; h < halls.length; h++) {
    if (old.air.live[size + h] !== normal.air.live[network.units.size + h]) return false
    if (old.hallHeat_kW[h] !== normal.hallHeat_kW[h]) halls[h] = 1
  }
  return true
}
