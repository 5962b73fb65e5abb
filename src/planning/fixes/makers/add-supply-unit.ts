import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { Connection } from '../../../model/connection'
import { completePlacement, type EffectivePlacement } from '../../../model/effective-site'
import { runBetween } from '../../routing/run-between'
import type { FixMaker, FixSearch } from '../fix-types'
import { freeSlot } from '../free-slot'
import { laidAnew } from '../laid-anew'

/** Parts of a unit: transformer, board and perhaps a switch between them. */
const mostParts = 4

/**
 * Sets a second unit (transformer and board, UPS and board, ...) beside the overloaded one, fed from where that one is
 * fed, and moves every second consumer over. A unit with a single consumer is set in parallel instead.
 */
export const addSupplyUnit: FixMaker = function* (search) {
  const { subjects, document, site, catalog } = search
  const overloaded = subjects[0]
  if (overloaded?.definition.power?.role !== 'conduit') return
  const unit = unitAround(search, overloaded)
  const head = unit[0]!
  const foot = unit.at(-1)!
  const above = (search.index.powerInto.get(head.id) ?? []).filter((c) => !c.standby)
  const below = powerOut(search, foot).filter((c) => !c.standby)
  if (above.length === 0 || below.length === 0) return

  const ids = createFreshIds(document)
  const twins: EffectivePlacement[] = []
  for (const part of unit) {
    const item = part.definition
    const pose = freeSlot({ site, items: catalog.items, item, near: part, hall: part.hall, coming: twins })
    if (!pose) return
    const at: [number, number] = [pose.at[0], pose.at[1]]
    const record = { id: ids.placement(item.category), item: part.item, hall: part.hall, at, status: 'new' as const }
    twins.push(completePlacement({ ...record, rotation_deg: pose.rotation_deg }, catalog.items, true))
  }
  const stand = (id: string): EffectivePlacement => search.index.byId.get(id)!
  const moved = below.length === 1 ? [] : below.filter((_, i) => i % 2 === 1)
  const taken = below.length === 1 ? below : moved
  yield {
    kind: 'add-supply-unit',
    params: {
      // Each on its own, so that it is named as the reader's language does.
      parts: unit.length,
      ...Object.fromEntries(unit.map((p, i) => [`part${i + 1}`, p.definition.name])),
      like: displayName(overloaded, overloaded.id),
      moved: moved.length,
    },
    delta: {
      addPlacements: twins.map(({ definition: _, ...p }) => p),
      removeConnections: moved.map((c) => c.id),
      addConnections: [
        ...above.map((c) => laidAnew(site, ids, c, stand(c.from), twins[0]!)),
        ...twins.slice(1).map((twin, i) => runBetween(site, ids, 'power', twins[i]!, twin)),
        ...taken.map((c) => laidAnew(site, ids, c, twins.at(-1)!, stand(c.to))),
      ],
    },
  }
}

/** The overloaded part with what feeds nothing but it, and what alone it feeds; head first. */
function unitAround(search: FixSearch, overloaded: EffectivePlacement): readonly EffectivePlacement[] {
  const unit = [overloaded]
  const onlyOf = (connections: readonly Connection[], end: 'from' | 'to'): EffectivePlacement | null => {
    const primary = connections.filter((c) => !c.standby)
    const found = primary.length === 1 ? search.index.byId.get(primary[0]![end]) : undefined
    return found?.definition.power?.role === 'conduit' ? found : null
  }
  for (let up = unit[0]!; unit.length < mostParts; up = unit[0]!) {
    const provider = onlyOf(search.index.powerInto.get(up.id) ?? [], 'from')
    if (!provider || powerOut(search, provider).length !== 1) break
    unit.unshift(provider)
  }
  for (let down = unit.at(-1)!; unit.length < mostParts; down = unit.at(-1)!) {
    const consumer = onlyOf(powerOut(search, down), 'to')
    if (!consumer || (search.index.powerInto.get(consumer.id) ?? []).length !== 1) break
    unit.push(consumer)
  }
  return unit
}

const powerOut = ({ site }: FixSearch, provider: EffectivePlacement): readonly Connection[] =>
  site.connections.filter((c) => c.kind === 'power' && c.from === provider.id)
