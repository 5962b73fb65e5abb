import { createFreshIds } from '../../../commands/fresh-ids'
import type { Connection } from '../../../model/connection'
import { completePlacement, type EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { runBetween } from '../../routing/run-between'
import type { FixMaker, FixProposal, FixSearch } from '../fix-types'
import { freeSlot } from '../free-slot'
import { likelyProviders } from '../likely-providers'
import { namesOf } from '../names-of'

/** More units of a kind are left to a plan of the whole hall. */
const mostUnits = 12

/** Sets air coolers in a hall that has none, as many as carry its heat, and feeds them from the nearest board. */
export const addAirCooler: FixMaker = function* (search) {
  const { subjects, finding, catalog, site } = search
  const hall = subjects[0]?.hall
  if (!hall || finding.limit === null) return
  const used = new Set(site.placements.map((p) => p.item))
  const kinds = [...catalog.items.values()]
    .flatMap((item) => {
      const capacity_kW = item.airCooling?.capacity_kW
      if (!capacity_kW || !item.size_m || item.category === 'rear-door-hx') return []
      const count = Math.ceil(finding.limit! / capacity_kW)
      return count <= mostUnits ? [{ item, count, price: count * (item.cost?.base ?? Number.POSITIVE_INFINITY) }] : []
    })
    .sort((a, b) => Number(used.has(b.item.id)) - Number(used.has(a.item.id)) || a.price - b.price)
  for (const { item, count } of kinds) {
    const proposal = unitsIn(search, hall, item, count)
    if (proposal) yield proposal
  }
}

function unitsIn(search: FixSearch, hall: string, item: Item, count: number): FixProposal | null {
  const { site, catalog, document } = search
  const ids = createFreshIds(document)
  const coming: EffectivePlacement[] = []
  const feeders = new Map<string, EffectivePlacement>()
  const connections: Connection[] = []
  while (coming.length < count) {
    const near = search.subjects[0]!
    const pose = freeSlot({ site, items: catalog.items, item, near, hall, coming })
    if (!pose) return null
    const at: [number, number] = [pose.at[0], pose.at[1]]
    const record = { id: ids.placement(item.category), item: item.id, hall, at, status: 'new' as const }
    const unit = completePlacement({ ...record, rotation_deg: pose.rotation_deg }, catalog.items, true)
    coming.push(unit)
    if (!item.load?.design_kW) continue
    const [feeder] = powerNear(search, unit)
    if (!feeder) return null
    feeders.set(feeder.id, feeder)
    connections.push(runBetween(site, ids, 'power', feeder, unit))
  }
  return {
    kind: 'add-air-cooler',
    params: {
      count,
      item: item.name,
      hall: site.halls.get(hall)?.name ?? hall,
      fed: feeders.size,
      feeders: namesOf([...feeders.values()]),
    },
    delta: { addPlacements: coming.map(({ definition: _, ...p }) => p), addConnections: connections },
  }
}

/** Feeders for a unit that is not on the site yet. */
const powerNear = (search: FixSearch, unit: EffectivePlacement): readonly EffectivePlacement[] =>
  likelyProviders({ ...search, site: { ...search.site, placements: [...search.site.placements, unit] } }, unit, 'power')
