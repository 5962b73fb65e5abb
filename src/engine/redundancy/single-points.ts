import type { EngineFacts } from '../facts'
import type { SinglePoint } from './redundancy-report'

/**
 * Components that cost load when they alone are out, ranked by the IT power behind them: first lost, then at risk
 * through overloads of what protected loads draw from. Loads without supply in normal operation are no one's fault.
 */
export function singlePoints(facts: EngineFacts): readonly SinglePoint[] {
  const kW = (id: string): number => facts.byId.get(id)?.definition.load?.design_kW ?? 0
  const sum = (ids: Iterable<string>): number => [...ids].reduce((total, id) => total + kW(id), 0)
  const isProtected = (id: string): boolean => (facts.byId.get(id)?.redundancy ?? 'none') !== 'none'
  const found: SinglePoint[] = []
  for (const { out, unserved, protectedUnserved, protectedOverloads } of facts.contingencies) {
    if (out.length !== 1) continue
    const lost = [...new Set([...unserved, ...protectedUnserved])].filter((id) => facts.served.has(id))
    const gone = new Set(lost)
    const atRisk = [...new Set(protectedOverloads.flatMap((o) => o.loads))].filter((id) => !gone.has(id))
    if (lost.length === 0 && atRisk.length === 0) continue
    found.push({
      id: out[0]!,
      lost,
      lost_kW: sum(lost),
      atRisk,
      atRisk_kW: sum(atRisk),
      protected_kW: sum([...lost.filter(isProtected), ...atRisk]),
    })
  }
  return found.sort((a, b) => b.lost_kW - a.lost_kW || b.atRisk_kW - a.atRisk_kW)
}
