import { createFreshIds, type FreshIds } from '../../../commands/fresh-ids'
import type { Connection } from '../../../model/connection'
import type { SiteDocument } from '../../../model/document'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { Placement } from '../../../model/placement'

/** Ids that neither the site nor any scenario of its document uses. */
export const idsFor = (site: EffectiveSite, document: SiteDocument | undefined): FreshIds =>
  createFreshIds({
    ...(document ?? { format: 'guscio-site', version: 1, site: site.site }),
    placements: [...(document?.placements ?? []), ...site.placements],
    connections: [...(document?.connections ?? []), ...site.connections],
  } as SiteDocument)

/** A new unit where its like stands; `settleCandidate` finds it a place of its own. */
export const unitAt = (item: Item, like: EffectivePlacement, ids: FreshIds): Placement => ({
  id: ids.placement(item.category),
  item: item.id,
  hall: like.hall,
  at: [like.at[0], like.at[1]],
  rotation_deg: like.rotation_deg ?? 0,
  mission: 'support',
  status: 'new',
  ...(like.phase === undefined ? {} : { phase: like.phase }),
})

/** A connection with a fresh id; `settleCandidate` gives it its length. */
export const connectionOf = (ids: FreshIds, wish: Omit<Connection, 'id' | 'length_m'>): Connection =>
  ({ ...wish, id: ids.connection() }) as Connection

/** Primary power connections of each consumer, which tells how many of its cords are taken. */
export const cordsTaken = (site: EffectiveSite): ReadonlyMap<string, readonly Connection[]> =>
  Map.groupBy(
    site.connections.filter((c) => c.kind === 'power' && !c.standby),
    (c) => c.to,
  )

/** Whether a consumer takes one more cord: always, where its maker names no number. */
export const hasFreeCord = (consumer: EffectivePlacement, taken: readonly Connection[]): boolean =>
  taken.length < (consumer.definition.load?.cords ?? Number.POSITIVE_INFINITY)

/** The side of one more cord: the one that has none yet. */
export const freeSide = (taken: readonly Connection[]): 'A' | 'B' => (taken.some((c) => c.side === 'B') ? 'A' : 'B')
