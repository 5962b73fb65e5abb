import { createFreshIds } from '../../../../commands/fresh-ids'
import { displayName } from '../../../../engine/rules/display-name'
import type { Connection } from '../../../../model/connection'
import type { EffectivePlacement } from '../../../../model/effective-site'
import type { FixMaker, FixSearch } from '../../fix-types'
import { laidAnew } from '../../laid-anew'
import { likelyProviders } from '../../likely-providers'
import { namesOf } from '../../names-of'
import { upstreamOf } from '../../upstream'

/** Loads reconnected in one fix; more ask for a plan. */
const mostLoads = 96

/**
 * Takes the second side of loads whose two sides meet, in one component or in one hall, to a provider whose path keeps
 * away from the first.
 */
export const separateSides: FixMaker = function* (search) {
  const { subjects, document, index } = search
  const loads = subjects.flatMap((p) => (isLoad(p) ? [p] : loadsBehind(search, p.id)))
  const [first] = loads
  if (!first || loads.length > mostLoads) return
  for (const provider of likelyProviders(search, first, 'power').toSorted(byMeeting(search, first))) {
    const ids = createFreshIds(document)
    const cut: Connection[] = []
    const laid: Connection[] = []
    for (const load of loads) {
      const feeds = (index.powerInto.get(load.id) ?? []).filter((c) => !c.standby)
      const second = feeds.find((c) => c.side === 'B') ?? feeds[1]
      if (!second || second.from === provider.id) continue
      cut.push(second)
      laid.push(laidAnew(search.site, ids, second, provider, load))
    }
    if (cut.length === 0) continue
    yield {
      kind: 'separate-sides',
      params: {
        count: cut.length,
        names: namesOf(cut.flatMap((c) => index.byId.get(c.to) ?? [])),
        provider: displayName(provider, provider.id),
      },
      delta: { removeConnections: cut.map((c) => c.id), addConnections: laid },
    }
  }
}

const isLoad = ({ mission, definition }: EffectivePlacement): boolean =>
  mission !== 'support' && definition.power?.role !== 'conduit'

/** Loads requiring redundancy that draw through a component on two sides. */
function loadsBehind(search: FixSearch, part: string): readonly EffectivePlacement[] {
  return search.site.placements.filter((p) => {
    if (!isLoad(p) || p.redundancy === 'none') return false
    const feeds = (search.index.powerInto.get(p.id) ?? []).filter((c) => !c.standby)
    return feeds.length > 1 && feeds.every((c) => upstreamOf(search, c.from).has(part))
  })
}

/** Providers that share the fewest components and halls with the first side of a load come first. */
function byMeeting(search: FixSearch, load: EffectivePlacement) {
  const hallsOf = (ids: ReadonlySet<string>) => new Set([...ids].map((id) => search.index.byId.get(id)?.hall ?? id))
  const first = (search.index.powerInto.get(load.id) ?? []).find((c) => c.side !== 'B')
  const path = first ? upstreamOf(search, first.from) : new Set<string>()
  const halls = hallsOf(path)
  const meeting = (p: EffectivePlacement): number => {
    const own = upstreamOf(search, p.id)
    return [...own].filter((id) => path.has(id)).length + [...hallsOf(own)].filter((hall) => halls.has(hall)).length
  }
  return (a: EffectivePlacement, b: EffectivePlacement): number => meeting(a) - meeting(b)
}
