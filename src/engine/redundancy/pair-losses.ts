import type { ContingencyResult } from '../results'

/** Pairs of outages that lose the same loads, none of which either outage loses alone. */
export interface PairLoss {
  readonly loads: readonly string[]
  readonly lost_kW: number
  readonly pairs: readonly (readonly [string, string])[]
}

/**
 * What two outages at once lose beyond what each loses alone, worst first; pairs with the same outcome are one entry.
 * A pair of which one member loses the load alone adds nothing and is left out; the text `planning.pairsCaveat` says so to the reader.
 * @param contingencies singles and pairs, as a check with pairs lists them
 * @param load_kW design power of an IT load
 */
export function pairLosses(
  contingencies: readonly ContingencyResult[],
  load_kW: (id: string) => number,
): readonly PairLoss[] {
  const alone = new Map<string, ReadonlySet<string>>()
  for (const { out, unserved } of contingencies) if (out.length === 1) alone.set(out[0]!, new Set(unserved))
  const none: ReadonlySet<string> = new Set()
  const groups = new Map<string, { loads: readonly string[]; pairs: [string, string][] }>()
  for (const { out, unserved } of contingencies) {
    const [a, b] = out
    if (a === undefined || b === undefined) continue
    const byA = alone.get(a) ?? none
    const byB = alone.get(b) ?? none
    const loads = unserved.filter((id) => !byA.has(id) && !byB.has(id))
    if (loads.length === 0) continue
    const key = loads.join('\u0000')
    const group = groups.get(key) ?? { loads, pairs: [] }
    groups.set(key, group)
    group.pairs.push([a, b])
  }
  return [...groups.values()]
    .map(({ loads, pairs }) => ({ loads, pairs, lost_kW: loads.reduce((sum, id) => sum + load_kW(id), 0) }))
    .sort((p, q) => q.lost_kW - p.lost_kW)
}
