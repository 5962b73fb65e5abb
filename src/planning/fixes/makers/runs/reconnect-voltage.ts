import { createFreshIds } from '../../../../commands/fresh-ids'
import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'
import { laidAnew } from '../../laid-anew'
import { likelyProviders } from '../../likely-providers'

/** Takes a consumer off a provider of the wrong voltage and hangs it on one of the right voltage. */
export const reconnectVoltage: FixMaker = function* (search) {
  const { subjects, index, document } = search
  const named = new Set(subjects.map((p) => p.id))
  const feedsFromNamed = (id: string) => (index.powerInto.get(id) ?? []).filter((c) => named.has(c.from))
  const consumer = subjects.find((p) => feedsFromNamed(p.id).length > 0)
  if (!consumer) return
  const cut = feedsFromNamed(consumer.id)
  const providers = likelyProviders(search, consumer, 'power')
  for (const [i] of providers.entries()) {
    const ids = createFreshIds(document)
    const chosen = cut.map((_, k) => providers[(i + k) % providers.length]!)
    yield {
      kind: 'reconnect-voltage',
      params: {
        consumer: displayName(consumer, consumer.id),
        provider: [...new Set(chosen.map((p) => displayName(p, p.id)))].join(', '),
      },
      delta: {
        removeConnections: cut.map((c) => c.id),
        addConnections: cut.map((c, k) => laidAnew(search.site, ids, c, chosen[k]!, consumer)),
      },
    }
  }
}
