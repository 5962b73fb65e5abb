import type { EffectiveSite } from '../../model/effective-site'
import type { EngineFacts } from '../facts'
import { solveNetworks } from '../solve-networks'

/** The facts of a site for those who ask about redundancy without a check at hand. @param today ISO date */
export function solveFacts(site: EffectiveSite, today = ''): EngineFacts {
  const { facility_kW: _, outagesSolved: __, ...solved } = solveNetworks(site)
  return { ...solved, site, byId: new Map(site.placements.map((p) => [p.id, p])), today }
}
