import type { ComponentLimit } from '../find-overloads'

type Limits = readonly ComponentLimit[]

/**
 * Where each limit stood in the list before an edit, -1 where it is new: the same measure of the same unit in the same
 * network, whatever its figures are.
 * @param former number of each unit before the edit, -1 where it is new
 */
export function formerLimits(before: Limits, units: number, now: Limits, former: Int32Array): Int32Array {
  const places = new Int32Array(now.length)
  if (before === now) return places.map((_, i) => i)
  const known = new Int32Array(units * KINDS).fill(-1)
  for (let i = 0; i < before.length; i++) known[before[i]!.unit * KINDS + kindOf(before[i]!)] = i
  for (let i = 0; i < now.length; i++) {
    const v = former[now[i]!.unit]!
    places[i] = v < 0 ? -1 : known[v * KINDS + kindOf(now[i]!)]!
  }
  return places
}

const KINDS = 4

function kindOf({ network, measure }: ComponentLimit): number {
  if (network === 'power') return measure === 'kVA' ? 0 : 1
  return network === 'liquid' ? 2 : 3
}
