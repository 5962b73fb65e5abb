import type { EffectiveSite } from '../../model/effective-site'
import { type SiteIndex, sameEntries, siteIndex } from '../rules/site-index'

/** IT loads that require redundancy, with their design power, and what feeds them. */
export interface ProtectedSupply {
  readonly loads: readonly string[]
  readonly load_kW: number
  /** Everything above them over power, standby connections among them. */
  readonly above: ReadonlySet<string>
}

const known = new WeakMap<EffectiveSite, ProtectedSupply>()
/** By the connections that were walked, which an edit of anything else leaves the same. */
const walked = new WeakMap<SiteIndex['powerInto'], Pick<ProtectedSupply, 'loads' | 'above'>>()

/** Walks up from the protected loads once; each connection is looked at once: O(connections). */
export function aboveProtected(site: EffectiveSite): ProtectedSupply {
  const done = known.get(site)
  if (done) return done
  const { powerInto } = siteIndex(site)
  const placements = site.placements.filter((p) => p.mission !== 'support' && p.redundancy !== 'none')
  const loads = placements.map((p) => p.id)
  const before = walked.get(powerInto)
  const above = before && sameEntries(before.loads, loads) ? before.above : walkUp(loads, powerInto)
  const load_kW = placements.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)
  const found = { loads, load_kW, above }
  walked.set(powerInto, found)
  known.set(site, found)
  return found
}

function walkUp(loads: readonly string[], powerInto: SiteIndex['powerInto']): ReadonlySet<string> {
  const above = new Set<string>()
  const stack = [...loads]
  for (let id = stack.pop(); id !== undefined; id = stack.pop())
    for (const { from } of powerInto.get(id) ?? []) {
      if (above.has(from)) continue
      above.add(from)
      stack.push(from)
    }
  return above
}
