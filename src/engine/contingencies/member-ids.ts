import type { EffectiveSite } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'

/** Ids of all members of the units, in document order. */
export function memberIds(
  site: Pick<EffectiveSite, 'placements'>,
  network: Pick<SiteNetwork, 'units'>,
  units: ArrayLike<number>,
): string[] {
  const { members } = network.units
  let count = 0
  for (let k = 0; k < units.length; k++) count += members[units[k]!]!.length
  const rising = new Int32Array(count)
  for (let k = 0, at = 0; k < units.length; k++) for (const i of members[units[k]!]!) rising[at++] = i
  // Typed arrays sort by value, and far sooner.
  rising.sort()
  const ids = new Array<string>(rising.length)
  for (let k = 0; k < rising.length; k++) ids[k] = site.placements[rising[k]!]!.id
  return ids
}
