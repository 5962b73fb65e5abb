import type { EffectiveSite } from '../model/effective-site'
import type { CheckResult, Summary } from './results'
import { countFindings } from './rules/count-findings'
import { runRules } from './rules/run-rules'
import { type SolvedNetworks, solveNetworks } from './solve-networks'

export interface CheckOptions {
  /** Solve every pair of outages as well. */
  readonly pairs?: boolean
  /** ISO date against which waivers expire; the engine owns no clock. */
  readonly today?: string
}

/** Checks one site: normal operation, every single outage, every rule. Pure and deterministic. */
export function checkSite(site: EffectiveSite, options: CheckOptions = {}): CheckResult {
  return judgeSite(site, solveNetworks(site, options.pairs), options)
}

/** A checker that keeps the solved networks while an edit changes nothing that they depend on (a move, a label). */
export function createCheckEngine() {
  let last: { site: EffectiveSite; solved: SolvedNetworks } | null = null
  return {
    check(site: EffectiveSite, options: CheckOptions = {}): CheckResult {
      const solved =
        last && !options.pairs && sameSupply(last.site, site) ? last.solved : solveNetworks(site, options.pairs)
      last = options.pairs ? null : { site, solved }
      return judgeSite(site, solved, options)
    },
  }
}

function judgeSite(site: EffectiveSite, solved: SolvedNetworks, options: CheckOptions): CheckResult {
  const { facility_kW, outagesSolved, ...networkFacts } = solved
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const findings = runRules({ ...networkFacts, site, byId, today: options.today ?? '' })
  return {
    site: site.site.name,
    scenario: site.scenario,
    summary: { ...loadSummary(site, solved.served, facility_kW), ...countFindings(findings) },
    power: { nodes: solved.power },
    liquid: { nodes: solved.liquid },
    air: { nodes: solved.air },
    contingencies: solved.contingencies
      .filter((c) => c.unserved.length > 0 || c.overloads.length > 0)
      .map(({ out, unserved, unserved_kW, overloads }) => ({ out, unserved, unserved_kW, overloads })),
    worst: solved.worst,
    outagesSolved,
    findings,
  }
}

function loadSummary(
  site: EffectiveSite,
  served: ReadonlySet<string>,
  facility_kW: number,
): Pick<Summary, 'it_kW' | 'mining_kW' | 'ai_kW' | 'facility_kW' | 'pue'> {
  let mining_kW = 0
  let ai_kW = 0
  for (const p of site.placements) {
    if (!served.has(p.id)) continue
    const design_kW = p.definition.load?.design_kW ?? 0
    if (p.mission === 'mining') mining_kW += design_kW
    else ai_kW += design_kW
  }
  const it_kW = mining_kW + ai_kW
  return { it_kW, mining_kW, ai_kW, facility_kW, pue: it_kW > 0 ? facility_kW / it_kW : null }
}

/** True where both sites have the same supply networks: only positions, labels and texts differ. */
function sameSupply(a: EffectiveSite, b: EffectiveSite): boolean {
  if (a.site !== b.site || a.buildings.length !== b.buildings.length) return false
  if (a.placements.length !== b.placements.length || a.connections.length !== b.connections.length) return false
  for (let i = 0; i < a.connections.length; i++) if (a.connections[i] !== b.connections[i]) return false
  for (let i = 0; i < a.placements.length; i++) {
    const p = a.placements[i]!
    const q = b.placements[i]!
    if (p === q) continue
    if (p.id !== q.id || p.definition !== q.definition || p.hall !== q.hall) return false
    if (p.mission !== q.mission || p.redundancy !== q.redundancy) return false
  }
  return [...a.halls.keys()].join() === [...b.halls.keys()].join()
}
