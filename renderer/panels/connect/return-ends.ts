import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { placementsAmong } from '../../../src/model/placement-of'

/** What the return of a pipe may join: its provider first, then what is piped to either of its ends. */
export function returnEnds(site: EffectiveSite, { from, to, returnTo }: Connection): readonly EffectivePlacement[] {
  const near = new Set(returnTo === undefined ? [] : [returnTo])
  for (const c of site.connections) {
    if (c.kind !== 'coolant') continue
    if (c.from === from || c.from === to) near.add(c.to)
    if (c.to === from) near.add(c.from)
  }
  near.delete(to)
  near.delete(from)
  return [...placementsAmong(site.placements, [from]), ...placementsAmong(site.placements, near)]
}
