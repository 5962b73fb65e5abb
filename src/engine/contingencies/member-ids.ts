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
  // Typed arrays sort by value, and far sooner.
  const rising = Int32Array.from(numbers).sort()
  const ids = new Array<string>(rising.length)
  for (let k = 0; k < rising.length; k++) ids[k] = site.placements[rising[k]!]!.id
  return ids
}
