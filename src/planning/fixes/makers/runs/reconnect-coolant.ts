import { createFreshIds } from '../../../../commands/fresh-ids'
import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'
import { laidAnew } from '../../laid-anew'
import { likelyProviders } from '../../likely-providers'
import { namesOf } from '../../names-of'

/** Pipes what shares a loop with others that want another coolant or temperature to another unit. */
export const reconnectCoolant: FixMaker = function* (search) {
  const { subjects, site, index, document } = search
  const units = new Set(subjects.filter((p) => p.definition.liquidCooling).map((p) => p.id))
  const pipes = site.connections.filter((c) => c.kind === 'coolant' && units.has(c.from))
  const byKind = Map.groupBy(pipes, (c) => index.byId.get(c.to)?.item ?? '')
  // The smaller group is the stranger in the loop.
  for (const group of [...byKind.values()].sort((a, b) => a.length - b.length).slice(0, 2)) {
    const consumer = index.byId.get(group[0]!.to)
    if (!consumer) continue
    for (const provider of likelyProviders(search, consumer, 'coolant').filter((p) => !units.has(p.id))) {
      const ids = createFreshIds(document)
      yield {
        kind: 'reconnect-coolant',
        params: {
          count: group.length,
          names: namesOf(group.flatMap((c) => index.byId.get(c.to) ?? [])),
          provider: displayName(provider, provider.id),
        },
        delta: {
          removeConnections: group.map((c) => c.id),
          addConnections: group.map((c) => laidAnew(site, ids, c, provider, index.byId.get(c.to)!)),
        },
      }
    }
  }
}
