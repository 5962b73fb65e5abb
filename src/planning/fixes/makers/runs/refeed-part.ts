import { createFreshIds } from '../../../../commands/fresh-ids'
import { displayName } from '../../../../engine/rules/display-name'
import { voltageFits } from '../../../../model/voltage-fits'
import type { FixMaker } from '../../fix-types'
import { laidAnew } from '../../laid-anew'
import { likelyProviders } from '../../likely-providers'

/** Feeds a part that states no voltage of its own from what gives the voltage that is wanted behind it. */
export const refeedPart: FixMaker = function* (search) {
  const { subjects, index, site, document } = search
  const part = subjects.find(
    (p) => p.definition.power?.role === 'conduit' && p.definition.power.voltage_V === undefined,
  )
  const consumer = subjects.find(
    (p) => p !== part && (index.powerInto.get(p.id) ?? []).some((c) => c.from === part?.id),
  )
  if (!part || !consumer) return
  const cut = index.powerInto.get(part.id) ?? []
  for (const provider of likelyProviders(search, part, 'power').filter((p) => voltageFits(p, consumer))) {
    const ids = createFreshIds(document)
    yield {
      kind: 'refeed-part',
      params: {
        part: displayName(part, part.id),
        provider: displayName(provider, provider.id),
        consumer: displayName(consumer, consumer.id),
      },
      delta: {
        removeConnections: cut.map((c) => c.id),
        addConnections: cut.slice(0, 1).map((c) => laidAnew(site, ids, c, provider, part)),
      },
    }
  }
}
