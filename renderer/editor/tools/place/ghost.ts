import type { FreshIds } from '../../../../src/commands/fresh-ids'
import { hallAt } from '../../../../src/commands/placements/hall-at'
import { layOutAssembly } from '../../../../src/commands/placements/lay-out-assembly'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { Placement } from '../../../../src/model/placement'
import type { EditorState } from '../../editor-store'

/** A ghost is never written: looking for free ids on every pointer move would be work for nothing. */
const ghostIds: FreshIds = {
  placement: (prefix) => `ghost-${prefix}`,
  connection: () => 'ghost',
  instance: () => 'ghost',
  scenario: () => 'ghost',
}

/** The things that a click would put down with their centre at `at`; empty where the catalogue has no such entry. */
export function ghostAt(state: EditorState, item: string, at: PlanPoint, rotation_deg: number): readonly Placement[] {
  const { catalog, effective, floor_m } = state
  const hall = hallAt(effective, at, floor_m)
  if (catalog.items.has(item)) return [{ id: 'ghost', item, hall, at: [at[0], at[1]], rotation_deg }]
  const assembly = catalog.assemblies.get(item)
  return assembly ? layOutAssembly(assembly, { at, rotation_deg, hall }, ghostIds).placements : []
}
