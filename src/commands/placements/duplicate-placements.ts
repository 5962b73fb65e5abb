import { addPoints, type PlanPoint } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import type { Placement } from '../../model/placement'
import { copiedConnection } from '../connections/copied-connection'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { standingAt } from './move-placements'

/** Copies placements by `offset`, metres, with the connections among them; what feeds them from outside is not copied. */
export function duplicatePlacements(context: EditContext, ids: readonly string[], offset: PlanPoint): Edit | null {
  const originals = placementsOf(context, ids)
  const fresh = createFreshIds(context.document)
  const instances = new Map<string, string>()
  const copyId = new Map<string, string>()
  const copies = originals.map((original) => {
    const copy = { ...written(original), ...standingAt(context, original, addPoints(original.at, offset)) }
    const instance = original.assemblyInstance
    if (instance === undefined) copy.id = fresh.placement(original.definition.category)
    else {
      const twin = instances.get(instance) ?? fresh.instance(original.assembly ?? instance.replace(/-\d+$/, ''))
      instances.set(instance, twin)
      const member = original.id.startsWith(`${instance}.`) ? original.id.slice(instance.length + 1) : original.id
      copy.id = `${twin}.${member}`
      copy.label = `${twin} ${member}`
      copy.assemblyInstance = twin
    }
    copyId.set(original.id, copy.id)
    return copy
  })
  const inner = context.site.connections.flatMap((c) => {
    const from = copyId.get(c.from)
    const to = copyId.get(c.to)
    return from && to ? [copiedConnection(c, { id: fresh.connection(), from, to }, copyId)] : []
  })
  return deltaEdit(
    context,
    'edits.duplicate',
    { count: copies.length },
    { addPlacements: copies, addConnections: inner },
  )
}

/** The placement without what a copy must not inherit: its item record and its name. */
function written({ definition: _, label: __, ...placement }: EffectivePlacement): Placement {
  return placement
}
