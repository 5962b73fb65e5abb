import type { EffectiveSite } from '../../model/effective-site'
import type { EngineFacts } from '../facts'
import { siteIndex } from '../rules/site-index'
import { solveNetworks } from '../solve-networks'

/** The facts of a site for those who ask about redundancy without a check at hand. @param today ISO date */
export function solveFacts(site: EffectiveSite, today = ''): EngineFacts {
  const { power, liquid, air, served, hallAirHeat_kW, contingencies, loops, worst } = solveNetworks(site)
  const { byId } = siteIndex(site)
  return { site, byId, power, liquid, air, served, hallAirHeat_kW, contingencies, loops, worst, today }
}
