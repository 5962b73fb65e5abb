import { oncePer } from '../memo/once-per'
import type { EffectiveSite } from '../model/effective-site'
import type { ContingencyFacts, EngineFacts } from './facts'
import type { CheckResult, ContingencyResult, Finding } from './results'
import { countFindings } from './rules/count-findings'
import { createRuleMemory } from './rules/incremental/rule-memory'
import { runRules } from './rules/run-rules'
import { siteIndex } from './rules/site-index'
import { createNetworkSolver, type SolvedNetworks, solveNetworks } from './solve-networks'

export interface CheckOptions {
  /** Solve every pair of outages as well. */
  readonly pairs?: boolean
  /** ISO date against which waivers expire; the engine owns no clock. */
  readonly today?: string
}

/** Checks one site: normal operation, every single outage, every rule. Pure and deterministic. */
export function checkSite(site: EffectiveSite, options: CheckOptions = {}): CheckResult {
  const solved = solveNetworks(site, options.pairs)
  const facts = factsOf(site, solved, options)
  return toResult(site, solved, runRules(facts))
}

/** Checks one site through its edits. */
export interface CheckEngine {
  check(site: EffectiveSite, options?: CheckOptions): CheckResult
  /** Placements with results that are new, other or gone since it was asked before; null where any may be. */
  takeChanges(): ReadonlySet<string> | null
}

/**
 * A checker for one site through its edits: what an edit does not reach is neither solved nor judged again, and the
 * findings are those of `checkSite`. The node tables of a result are the engine's own and change with the next check:
 * copy what must outlive it.
 */
export function createCheckEngine(): CheckEngine {
  let solver = createNetworkSolver()
  let memory = createRuleMemory()
  let last: EffectiveSite | undefined
  let changes: Set<string> | null = null

  const check = (site: EffectiveSite, options: CheckOptions): CheckResult => {
    siteIndex(site, last)
    last = site
    const solved = solver.solve(site, options.pairs)
    for (const id of solved.changed) changes?.add(id)
    const facts = factsOf(site, solved, options)
    memory.begin(facts, solved.changed)
    return toResult(site, solved, runRules(facts, {}, memory.check))
  }

  return {
    check(site, options = {}) {
      try {
        return check(site, options)
      } catch (error) {
        // What a check left half done must not be taken for the state before the next edit.
        solver = createNetworkSolver()
        memory = createRuleMemory()
        changes = null
        throw error
      }
    },
    takeChanges() {
      const taken = changes
      changes = new Set()
      return taken
    },
  }
}

const factsOf = (site: EffectiveSite, solved: SolvedNetworks, { today = '' }: CheckOptions): EngineFacts => ({
  site,
  byId: siteIndex(site).byId,
  power: solved.power,
  liquid: solved.liquid,
  air: solved.air,
  served: solved.served,
  hallAirHeat_kW: solved.hallAirHeat_kW,
  contingencies: solved.contingencies,
  loops: solved.loops,
  worst: solved.worst,
  today,
})

function toResult(site: EffectiveSite, solved: SolvedNetworks, findings: readonly Finding[]): CheckResult {
  const { mining_kW, ai_kW, facility_kW } = solved
  const it_kW = mining_kW + ai_kW
  const pue = it_kW > 0 ? facility_kW / it_kW : null
  return {
    site: site.site.name,
    scenario: site.scenario,
    summary: { it_kW, mining_kW, ai_kW, facility_kW, pue, ...countFindings(findings) },
    power: { nodes: solved.power },
    liquid: { nodes: solved.liquid },
    air: { nodes: solved.air },
    contingencies: solved.contingencies.filter((c) => c.unserved.length > 0 || c.overloads.length > 0).map(plainResult),
    worst: solved.worst,
    outagesSolved: solved.outagesSolved,
    ...(solved.pairs && { pairs: solved.pairs }),
    findings,
  }
}

/** A contingency without what only rules read; the same object for the same facts. */
const plainResult = oncePer(({ out, unserved, unserved_kW, overloads }: ContingencyFacts): ContingencyResult => {
  return { out, unserved, unserved_kW, overloads }
})
