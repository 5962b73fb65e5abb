import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { diffSites, keepsEnds } from '../rules/incremental/site-diff'
import { type SiteIndex, siteIndex } from '../rules/site-index'

/** IT loads that require redundancy, with their design power, and what feeds them. */
export interface ProtectedSupply {
  readonly loads: readonly string[]
  readonly load_kW: number
  /** Everything above them over power, standby connections among them. */
  readonly above: ReadonlySet<string>
}

const known = new WeakMap<EffectiveSite, ProtectedSupply>()
/** The site asked about last: most edits leave alone which loads are protected and what feeds them. */
let last: WeakRef<EffectiveSite> | null = null

/** Walks up from the protected loads once; each connection is looked at once: O(connections). */
export function aboveProtected(site: EffectiveSite): ProtectedSupply {
  const done = known.get(site)
  if (done) return done
  const before = last?.deref()
  const former = before && known.get(before)
  const { loads, above } = former && isSupplyKept(before, site) ? former : findSupply(site)
  let sum_kW: number | undefined
  const found: ProtectedSupply = {
    loads,
    above,
    get load_kW() {
      sum_kW ??= site.placements.reduce((sum, p) => (isProtected(p) ? sum + design_kW(p) : sum), 0)
      return sum_kW
    },
  }
  known.set(site, found)
  last = new WeakRef(site)
  return found
}

const isProtected = (p: EffectivePlacement): boolean => p.mission !== 'support' && p.redundancy !== 'none'

const design_kW = (p: EffectivePlacement): number => p.definition.load?.design_kW ?? 0

function isSupplyKept(before: EffectiveSite, site: EffectiveSite): boolean {
  const { placements, connections } = diffSites(before, site)
  return (
    placements !== null &&
    connections !== null &&
    placements.every(
      ({ before: a, now: b }) => a !== undefined && b !== undefined && isProtected(a) === isProtected(b),
    ) &&
    connections.every(keepsEnds)
  )
}

function findSupply(site: EffectiveSite): Pick<ProtectedSupply, 'loads' | 'above'> {
  const loads = site.placements.filter(isProtected).map((p) => p.id)
  return { loads, above: walkUp(loads, siteIndex(site).powerInto) }
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
