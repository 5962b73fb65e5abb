import type { SiteDocument } from '../model/document'

/** Ids that nothing in the document uses yet, in any scenario; each is handed out once. */
export interface FreshIds {
  /** `PREFIX-1`, `PREFIX-2`, ... for placements. */
  placement(prefix: string): string
  /** `k1`, `k2`, ... for connections. */
  connection(): string
  /** The name of an assembly instance, so that no placement id begins with `NAME.` yet. */
  instance(prefix: string): string
  scenario(wish: string): string
}

/** @returns a source of ids for one edit; take a new one for the next */
export function createFreshIds(document: SiteDocument): FreshIds {
  const scenarios = document.scenarios ?? []
  const placements = [...(document.placements ?? []), ...scenarios.flatMap((s) => s.add?.placements ?? [])]
  const connections = [...(document.connections ?? []), ...scenarios.flatMap((s) => s.add?.connections ?? [])]
  const placementIds = new Set(placements.map((p) => p.id))
  const connectionIds = new Set(connections.map((c) => c.id))
  const instances = new Set(placements.flatMap((p) => [p.assemblyInstance ?? '', p.id.split('.')[0]!]))
  const scenarioIds = new Set(scenarios.map((s) => s.id))
  const last = new Map<Set<string>, Map<string, number>>()

  const next = (taken: Set<string>, prefix: string, separator: string): string => {
    const counters = last.get(taken) ?? new Map<string, number>()
    last.set(taken, counters)
    let n = (counters.get(prefix) ?? 0) + 1
    while (taken.has(`${prefix}${separator}${n}`)) n++
    counters.set(prefix, n)
    const id = `${prefix}${separator}${n}`
    taken.add(id)
    return id
  }
  return {
    placement: (prefix) => next(placementIds, prefix, '-'),
    connection: () => next(connectionIds, 'k', ''),
    instance: (prefix) => next(instances, prefix, '-'),
    scenario: (wish) => {
      if (scenarioIds.has(wish)) return next(scenarioIds, wish, '-')
      scenarioIds.add(wish)
      return wish
    },
  }
}
