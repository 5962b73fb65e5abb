import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { runBetween } from '../../routing/run-between'
import type { FixMaker, FixSearch } from '../fix-types'
import { likelyProviders } from '../likely-providers'
import { upstreamOf } from '../upstream'

/** Brings a second cord to a load, from a board on another path than the first and, where it can, of the other side. */
export const connectSecondCord: FixMaker = function* (search) {
  const { document, subjects, index } = search
  const [load] = subjects
  const first = load && (index.powerInto.get(load.id) ?? [])[0]
  if (!load || !first) return
  const [side, other] = first.side === 'B' ? (['B', 'A'] as const) : (['A', 'B'] as const)
  for (const provider of apartFrom(search, load, first, other)) {
    const ids = createFreshIds(document)
    yield {
      kind: 'connect-second-cord',
      params: {
        consumer: displayName(load, load.id),
        provider: displayName(provider, provider.id),
        side: other,
      },
      delta: {
        addConnections: [runBetween(search.site, ids, 'power', provider, load, { side: other })],
        ...(first.side === undefined ? { changeConnections: { [first.id]: { side } } } : {}),
      },
    }
  }
}

/** Providers by how little of the first path they share; among equals those that serve the other side already. */
function apartFrom(
  search: FixSearch,
  load: EffectivePlacement,
  first: Connection,
  side: 'A' | 'B',
): readonly EffectivePlacement[] {
  const above = upstreamOf(search, first.from)
  const shared = (p: EffectivePlacement): number => [...upstreamOf(search, p.id)].filter((id) => above.has(id)).length
  const serves = new Set(
    search.site.connections.filter((c) => c.kind === 'power' && c.side === side).map((c) => c.from),
  )
  return likelyProviders(search, load, 'power')
    .map((p) => ({ p, rank: shared(p) - (serves.has(p.id) ? 0.5 : 0) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ p }) => p)
}
