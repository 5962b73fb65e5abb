import type { EngineFacts } from '../../engine/facts'

/** How far a site is from the redundancy that its loads require. */
export interface Gap {
  /** Protected load that single outages lose or endanger, summed over the outages, kW. */
  readonly harm_kW: number
  /** The same by what is out, or by what is overloaded meanwhile, worst first. */
  readonly culprits: readonly { readonly id: string; readonly harm_kW: number; readonly lost: readonly string[] }[]
  /** Nodes beyond their limit in normal operation. */
  readonly overloaded: ReadonlySet<string>
}

/** Measures the gap from solved facts; cheap enough for every trial. */
export function measureGap(facts: EngineFacts): Gap {
  const kW = (ids: Iterable<string>): number =>
    [...ids].reduce((sum, id) => sum + (facts.byId.get(id)?.definition.load?.design_kW ?? 0), 0)
  const culprits = new Map<string, { id: string; harm_kW: number; lost: string[] }>()
  const blame = (id: string, harm_kW: number, lost: readonly string[]): void => {
    const known = culprits.get(id) ?? { id, harm_kW: 0, lost: [] }
    culprits.set(id, known)
    known.harm_kW += harm_kW
    known.lost.push(...lost)
  }
  let total_kW = 0
  for (const { out, protectedUnserved, protectedOverloads } of facts.contingencies) {
    if (out.length !== 1) continue
    const lost = new Set(protectedUnserved)
    const lost_kW = kW(lost)
    if (lost_kW > 0) blame(out[0]!, lost_kW, [...lost])
    total_kW += lost_kW
    for (const { overload, loads } of protectedOverloads) {
      // What is beyond the limit must go somewhere else; never more than what draws through it.
      const beyond_kW = Math.min(overload.value - overload.limit, kW(loads))
      blame(overload.id, beyond_kW, [])
      blame(out[0]!, beyond_kW, [])
      total_kW += beyond_kW
    }
  }
  const overloaded = new Set<string>()
  for (const nodes of [facts.power, facts.liquid, facts.air])
    for (const [id, { out_kW, limit }] of Object.entries(nodes))
      if (limit !== null && out_kW > limit) overloaded.add(id)
  return { harm_kW: total_kW, culprits: [...culprits.values()].sort((a, b) => b.harm_kW - a.harm_kW), overloaded }
}
