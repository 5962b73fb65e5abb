import type { SiteDocument } from '../../model/document'

type ScenarioRecord = NonNullable<SiteDocument['scenarios']>[number]

/**
 * The scenarios that build on `basis` (null for the baseline), each without mention of placements and connections that
 * have left it. A connection that one scenario thereby drops is gone for those built on it, too; what a scenario
 * itself adds under such an id stays. Scenarios that mention none are not in the answer.
 */
export function forgetInHeirs(
  document: SiteDocument,
  basis: string | null,
  placements: ReadonlySet<string>,
  connections: ReadonlySet<string>,
): ReadonlyMap<string, ScenarioRecord> {
  const changed = new Map<string, ScenarioRecord>()
  const visit = (id: string | null, gone: ReadonlySet<string>, cut: ReadonlySet<string>): void => {
    if (gone.size === 0 && cut.size === 0) return
    for (const heir of document.scenarios ?? []) {
      if ((heir.basis ?? null) !== id) continue
      const next = forget(heir, gone, cut)
      if (next !== heir) changed.set(heir.id, next)
      const own = new Set((heir.add?.placements ?? []).map((p) => p.id))
      const kept = new Set(next.add?.connections)
      const dropped = (heir.add?.connections ?? []).filter((c) => !kept.has(c)).map((c) => c.id)
      visit(heir.id, new Set([...gone].filter((g) => !own.has(g))), new Set([...cut, ...dropped]))
    }
  }
  visit(basis, placements, connections)
  return changed
}

function forget(
  scenario: ScenarioRecord,
  placements: ReadonlySet<string>,
  connections: ReadonlySet<string>,
): ScenarioRecord {
  const own = new Set((scenario.add?.placements ?? []).map((p) => p.id))
  const gone = (id: string): boolean => placements.has(id) && !own.has(id)
  const next: ScenarioRecord = { ...scenario }
  let touched = false

  if (scenario.remove?.some((id) => placements.has(id))) {
    next.remove = scenario.remove.filter((id) => !placements.has(id))
    touched = true
  }
  if (scenario.removeConnections?.some((id) => connections.has(id))) {
    next.removeConnections = scenario.removeConnections.filter((id) => !connections.has(id))
    touched = true
  }
  if (scenario.change && Object.keys(scenario.change).some(gone)) {
    next.change = Object.fromEntries(Object.entries(scenario.change).filter(([id]) => !gone(id)))
    touched = true
  }
  if (scenario.changeConnections && Object.keys(scenario.changeConnections).some((id) => connections.has(id))) {
    next.changeConnections = Object.fromEntries(
      Object.entries(scenario.changeConnections).filter(([id]) => !connections.has(id)),
    )
    touched = true
  }
  if (scenario.add?.connections?.some((c) => gone(c.from) || gone(c.to))) {
    next.add = { ...scenario.add, connections: scenario.add.connections.filter((c) => !gone(c.from) && !gone(c.to)) }
    touched = true
  }
  return touched ? next : scenario
}
