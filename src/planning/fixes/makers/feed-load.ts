import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import { runBetween } from '../../routing/run-between'
import type { FixMaker } from '../fix-types'
import { likelyProviders } from '../likely-providers'

/** Connects what no path of a supply reaches to the nearest live provider of the usual kind. */
const feedOver = (kind: 'power' | 'coolant'): FixMaker =>
  function* (search) {
    const [consumer] = search.subjects
    if (!consumer) return
    for (const provider of likelyProviders(search, consumer, kind)) {
      const ids = createFreshIds(search.document)
      yield {
        kind: kind === 'power' ? 'feed-load' : 'connect-coolant',
        params: {
          consumer: displayName(consumer, consumer.id),
          provider: displayName(provider, provider.id),
        },
        delta: { addConnections: [runBetween(search.site, ids, kind, provider, consumer)] },
      }
    }
  }

export const feedLoad = feedOver('power')
export const connectCoolant = feedOver('coolant')
