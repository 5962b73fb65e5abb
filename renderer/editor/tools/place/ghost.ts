import type { FreshIds } from '../../../../src/commands/fresh-ids'
import { hallAt } from '../../../../src/commands/hall-at'
import { layOutAssembly } from '../../../../src/commands/lay-out-assembly'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { Placement } from '../../../../src/model/placement'
import type { EditorState } from '../../editor-store'
import type { Interaction } from '../../interaction'
import { findRefusal } from '../../legality'
import { boxAround, boxAroundBoxes, type PlanBox } from '../../picking/plan-box'
import { placementFootprint } from '../../placement-footprint'

type Placing = Extract<Interaction, { type: 'placing' }>

/** A ghost is never written: looking for free ids on every pointer move would be work for nothing. */
const ghostIds: FreshIds = {
  placement: (prefix) => `ghost-${prefix}`,
  connection: () => 'ghost',
  instance: () => 'ghost',
  scenario: () => 'ghost',
}

/** The things that a click would put down with their centre at `at`; empty where the catalogue has no such entry. */
export function ghostAt(state: EditorState, item: string, at: PlanPoint, rotation_deg: number): readonly Placement[] {
  const { catalog, effective } = state
  const hall = hallAt(effective, at)
  if (catalog.items.has(item)) return [{ id: 'ghost', item, hall, at: [at[0], at[1]], rotation_deg }]
  const assembly = catalog.assemblies.get(item)
  return assembly ? layOutAssembly(assembly, { at, rotation_deg, hall }, ghostIds).placements : []
}

/** The same ghost held elsewhere or turned, with the reason why it may not be put down, if there is one. */
export function placingAt(state: EditorState, placing: Placing, at: PlanPoint, rotation_deg: number): Placing {
  const ghost = ghostAt(state, placing.item, at, rotation_deg)
  const held = ghost.flatMap((placement) => {
    const definition = state.catalog.items.get(placement.item)
    return definition ? [{ footprint: placementFootprint({ ...placement, definition }), definition }] : []
  })
  const refusal = findRefusal(state.effective, held, new Set())
  return { type: 'placing', item: placing.item, ghost, rotation_deg, refusal, at }
}

/** The box around a ghost held at the origin, or null for an empty one. */
export function ghostBox(state: EditorState, item: string, rotation_deg: number): PlanBox | null {
  const boxes = ghostAt(state, item, [0, 0], rotation_deg).flatMap((placement) => {
    const definition = state.catalog.items.get(placement.item)
    return definition ? [boxAround(placementFootprint({ ...placement, definition }))] : []
  })
  return boxes.length > 0 ? boxAroundBoxes(boxes) : null
}
