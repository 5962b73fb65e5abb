import { lockRefusal } from '../../../src/commands/arrange/lock-placements'
import { type Box, boxAround, boxAroundBoxes } from '../../../src/geometry/box'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementsAmong } from '../../../src/model/placement-of'
import { type GizmoArrow, moveGizmo } from '../../editor/gizmo/move-gizmo'
import { layerOf } from '../../editor/layers/layer-names'
import { placementFootprint } from '../../editor/placement-footprint'
import type { AppState } from '../../state/app-state'
import { rememberLast } from '../../state/project/remember-last'
import { basisOf, type CameraPose, eyeOf, isParallel, minus } from '../camera/pose'
import { metresPerPixelAt, type Viewport } from '../camera/projection'
import { visiblePlacements } from '../look/visible-placements'
import { lift, type PlanVector } from '../plan-space'
import { raisedOf } from '../storeys/shown-storeys'

/**
 * The box about what the arrows would move: what is selected and seen on the storey that is worked on. Null while
 * anything else is under way, or where some of it is locked.
 *
 * @param state with its site as the storeys are shown
 */
export function gizmoBoxOf(state: AppState): Box | null {
  if (state.interaction.type !== 'idle' || state.selection.size === 0) return null
  return boxAbout(visiblePlacements(state), state.selection, state.lockedLayers)
}

const boxAbout = rememberLast(
  (
    visible: readonly EffectivePlacement[],
    selection: AppState['selection'],
    locked: AppState['lockedLayers'],
  ): Box | null => {
    const chosen = placementsAmong(visible, selection).filter((p) => raisedOf(p) === 0)
    if (chosen.length === 0 || lockRefusal(chosen)) return null
    if (chosen.some((p) => locked.has(layerOf(p.definition)))) return null
    return boxAroundBoxes(chosen.map((p) => boxAround(placementFootprint(p))))
  },
)

/** The arrows about a box as a camera sees them. */
export const floorGizmo = (box: Box, pose: CameraPose, viewport: Viewport): readonly GizmoArrow[] =>
  moveGizmo(box, {
    metresPerPixelAt: (at) => metresPerPixelAt(pose, viewport, lift(at, 0)),
    towards: (at) => (isParallel(pose) ? basisOf(pose).forward : unit(minus(lift(at, 0), eyeOf(pose)))),
  })

function unit([x, y, z]: PlanVector): PlanVector {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}
