import type { EffectiveSite } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'

/** Ids of all members of the units, in document order. */
export function memberIds(
  site: Pick<EffectiveSite, 'placements'>,
  network: Pick<SiteNetwork, 'units'>,
  units: Iterable<number>,
): string[] {
  const numbers: number[] = []
  for (const u of units) for (const i of network.units.members[u]!) numbers.push(i)
  return numbers.sort((a, b) => a - b).map((i) => site.placements[i]!.id)
}
