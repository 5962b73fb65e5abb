import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** What is bought, laid and taken out between the baseline and the site. */
export interface ScopeOfWork {
  /** What the scenario adds, and what has status `new`. */
  readonly placements: readonly EffectivePlacement[]
  /** Runs that the baseline has not, and those that end at something new. */
  readonly connections: readonly Connection[]
  readonly removed: readonly EffectivePlacement[]
}

/** The scope of work of a site against its baseline. */
export function scopeOfWork(site: EffectiveSite, baseline: EffectiveSite): ScopeOfWork {
  const placements = site.placements.filter((p) => site.added.has(p.id) || p.status === 'new')
  const fresh = new Set(placements.map((p) => p.id))
  const standing = new Set(baseline.connections.map((c) => c.id))
  const connections = site.connections.filter((c) => !standing.has(c.id) || fresh.has(c.from) || fresh.has(c.to))
  return { placements, connections, removed: site.removed }
}

/** Phase as a text; empty where none is named. */
export const phaseOf = (placement: EffectivePlacement | undefined): string => String(placement?.phase ?? '')

/** What carries a connection, for its price and the hours it takes. */
export const mediumOf = (connection: Connection): 'cable' | 'busway' | 'pipe' | 'fibre' =>
  connection.medium ?? ({ power: 'cable', coolant: 'pipe', network: 'fibre' } as const)[connection.kind]
