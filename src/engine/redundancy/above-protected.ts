import type { EffectiveSite } from '../../model/effective-site'
import { siteIndex } from '../rules/site-index'

/** IT loads that require redundancy, with their design power, and what feeds them. */
export interface ProtectedSupply {
  readonly loads: readonly string[]
  readonly load_kW: number
  /** Everything above them over power, standby connections among them. */
  readonly above: ReadonlySet<string>
}

const known = new WeakMap<EffectiveSite, ProtectedSupply>()

/** Walks up from the protected loads once; each connection is looked at once: O(connections). */
export function aboveProtected(site: EffectiveSite): ProtectedSupply {
  const done = known.get(site)
  if (done) return done
  const { powerInto } = siteIndex(site)
  const loads = site.placements.filter((p) => p.mission !== 'support' && p.redundancy !== 'none')
  const above = new Set<string>()
  const stack = loads.map((p) => p.id)
  for (let id = stack.pop(); id !== undefined; id = stack.pop())
    for (const { from } of powerInto.get(id) ?? []) {
      if (above.has(from)) continue
      above.add(from)
      stack.push(from)
    }
  const found = {
    loads: loads.map((p) => p.id),
    load_kW: loads.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0),
    above,
  }
  known.set(site, found)
  return found
}
