import { createFreshIds } from '../../../../commands/fresh-ids'
import { displayName } from '../../../../engine/rules/display-name'
import { runBetween } from '../../../routing/run-between'
import type { FixMaker } from '../../fix-types'
import { likelyProviders } from '../../likely-providers'

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
        params: { count: group.length, provider: displayName(provider, provider.id) },
        delta: {
          removeConnections: group.map((c) => c.id),
          addConnections: group.map(({ id: _, kind, from: __, to, length_m: ___, path: ____, ...fields }) => {
            // The way back to the unit before is not the way back to this one.
            const { returnTo: _____, returnLength_m: ______, ...kept } = fields
            return runBetween(site, ids, kind, provider, index.byId.get(to)!, kept)
          }),
        },
      }
    }
  }
}
