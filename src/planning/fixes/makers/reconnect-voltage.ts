import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { FixMaker } from '../fix-types'
import { likelyProviders } from '../likely-providers'
import { runBetween } from '../run-between'

/** Takes a consumer off a provider of the wrong voltage and hangs it on one of the right voltage. */
export const reconnectVoltage: FixMaker = function* (search) {
  const { finding, index, document } = search
  const consumer = index.byId.get(finding.subjects.find((id) => index.powerInto.has(id)) ?? '')
  const wrong = search.subjects.filter((p) =>
    (index.powerInto.get(consumer?.id ?? '') ?? []).some((c) => c.from === p.id),
  )
  if (!consumer || wrong.length === 0) return
  const cut = (index.powerInto.get(consumer.id) ?? []).filter((c) => wrong.some((p) => p.id === c.from))
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
        addConnections: cut.map(({ id: _, kind, from: __, to: ___, length_m: ____, ...fields }, k) =>
          runBetween(ids, kind, chosen[k]!, consumer, fields),
        ),
      },
    }
  }
}
