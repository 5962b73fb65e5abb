import type { PlanPoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { hallAt } from './hall-at'
import { layOutAssembly } from './lay-out-assembly'

/** Puts a pod or plant block down as it is; its ports are left for `connect`. */
export function placeAssembly(context: EditContext, assembly: Assembly, at: PlanPoint, rotation_deg = 0): Edit | null {
  const pose = { at, rotation_deg, hall: hallAt(context.site, at, context.floor_m) }
  const { placements, connections } = layOutAssembly(assembly, pose, createFreshIds(context.document))
  const params = { count: placements.length, name: assembly.name }
  return deltaEdit(context, 'edits.placeAssembly', params, { addPlacements: placements, addConnections: connections })
}
