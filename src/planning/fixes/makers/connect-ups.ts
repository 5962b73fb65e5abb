import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import { distance_m } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'
import { voltageFits } from '../../../model/voltage-fits'
import { runBetween } from '../../routing/run-between'
import type { FixMaker, FixSearch } from '../fix-types'
import { upstreamOf } from '../upstream'

/** Hangs a cooler of fault-tolerant loads on the nearest provider behind a UPS, in place of its present feeds. */
export const connectUps: FixMaker = function* (search) {
  const { subjects, index, document } = search
  const [cooler] = subjects
  if (!cooler) return
  const feeds = (index.powerInto.get(cooler.id) ?? []).filter((c) => !c.standby)
  for (const provider of behindUps(search, cooler)) {
    const ids = createFreshIds(document)
    yield {
      kind: 'connect-ups',
      params: { consumer: displayName(cooler, cooler.id), provider: displayName(provider, provider.id) },
      delta: {
        removeConnections: feeds.map((c) => c.id),
        addConnections: [
          runBetween(search.site, ids, 'power', provider, cooler, feeds[0]?.side ? { side: feeds[0].side } : {}),
        ],
      },
    }
  }
}

function behindUps(search: FixSearch, cooler: EffectivePlacement): readonly EffectivePlacement[] {
  const { site, check, index } = search
  const isUps = (id: string): boolean => index.byId.get(id)?.definition.category === 'ups'
  return site.placements
    .filter((p) => p.definition.power?.role === 'conduit' && check.power.nodes[p.id]?.live === true)
    .filter((p) => voltageFits(p, cooler) && [...upstreamOf(search, p.id)].some(isUps))
    .sort((a, b) => distance_m(a.at, cooler.at) - distance_m(b.at, cooler.at))
}
