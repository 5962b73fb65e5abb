import type { Item } from '../../model/item'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'

/**
 * Makes placements another product in the same places. Connections stay where the new product can still be their end
 * (it provides or takes that medium); the others go. Mission and redundancy follow the new product's category.
 */
export function replaceType(context: EditContext, ids: readonly string[], item: Item): Edit | null {
  const changed = placementsOf(context, ids).filter((p) => p.item !== item.id)
  if (changed.length === 0) return null
  const gone = new Set(changed.map((p) => p.id))
  const cut = context.site.connections.filter(
    (c) => (gone.has(c.from) && !provides(item, c.kind)) || (gone.has(c.to) && !takes(item, c.kind)),
  )
  const change = Object.fromEntries(changed.map((p) => [p.id, { item: item.id }]))
  return deltaEdit(
    context,
    'edits.replaceType',
    { count: changed.length, name: item.name },
    { changePlacements: change, removeConnections: cut.map((c) => c.id) },
  )
}

type Kind = 'power' | 'coolant' | 'network'

function provides(item: Item, kind: Kind): boolean {
  if (kind === 'power') return item.power !== undefined && item.power.role !== 'load'
  if (kind === 'coolant') return item.liquidCooling !== undefined
  return true
}

function takes(item: Item, kind: Kind): boolean {
  if (kind === 'power') return item.power?.role !== 'source' && (item.power !== undefined || item.load !== undefined)
  if (kind === 'coolant') return item.liquidCooling?.role === 'conduit' || (item.heat?.liquidFraction ?? 0) > 0
  return true
}
