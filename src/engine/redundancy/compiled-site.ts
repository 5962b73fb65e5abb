import { oncePer } from '../../memo/once-per'
import type { EffectiveSite } from '../../model/effective-site'
import { type ComponentLimit, componentLimits } from '../contingencies/find-overloads'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'

/** A site compiled for the solver with its normal operation; shared by whatever asks about redundancy. */
export interface CompiledSite {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly limits: readonly ComponentLimit[]
  /** Everything in service; read only. */
  readonly normal: SiteState
  /** Id of the first member of a unit. */
  idOf(unit: number): string
  /** Ids of all members of a unit, in document order. */
  idsOf(unit: number): readonly string[]
}

/** Compiles and solves a site once. */
export const compiledSite = oncePer((site: EffectiveSite): CompiledSite => {
  const network = compileSite(site)
  const normal = createSiteState(network)
  solveSite(network, normal)
  const idsOf = (u: number) => network.units.members[u]!.map((i) => site.placements[i]!.id)
  const idOf = (u: number) => site.placements[network.units.members[u]![0]!]!.id
  return { site, network, normal, limits: componentLimits(site.placements, network), idOf, idsOf }
})
