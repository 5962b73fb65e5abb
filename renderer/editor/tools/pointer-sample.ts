import type { StructurePart } from '../../../src/commands/structure/structure-part'
import type { PlanPoint } from '../../../src/geometry/point'
import type { EditorStore } from '../editor-store'
import type { GizmoArrow } from '../gizmo/move-gizmo'
import type { PickGrid } from '../picking/pick-grid'
import type { Ray } from '../picking/ray-box'
import type { SectionHandle } from '../section/section-handles'

/** One pointer event in terms of the plan. */
export interface PointerSample {
  /** Where the pointer meets the floor. */
  readonly floor: PlanPoint
  /** The line of sight through the pointer, for what hangs over the floor; absent where only the floor is known. */
  readonly sight?: Ray
  /** Placement under the pointer, or null. Never one that is being moved. */
  readonly hit: string | null
  readonly screen_px: readonly [x: number, y: number]
  readonly metresPerPixel: number
  /** Ctrl or Cmd. */
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** 2 on the second click of a double click. */
  readonly clicks: number
}

/** What every tool state works with. */
export interface ToolContext {
  readonly store: EditorStore
  /** Picking of what stands on the floor now. */
  grid(): PickGrid
  /** The building whose upright wall is under the pointer; only a view with depth has one. */
  wallAt?(sample: PointerSample): StructurePart | null
  /** Where the cutting planes that are shown can be taken hold of. */
  sectionHandles?(): readonly SectionHandle[]
  /** The arrows that move the selection, as the pane in hand shows them; none where they are hidden. */
  gizmo?(): readonly GizmoArrow[]
  /** Brings placements into sight where they are not. */
  reveal(ids: readonly string[]): void
}

/** Pixels of travel under which a press is a click and not a drag. */
export const DRAG_THRESHOLD_PX = 4

export const travelled_px = (a: PointerSample, b: PointerSample): number =>
  Math.hypot(a.screen_px[0] - b.screen_px[0], a.screen_px[1] - b.screen_px[1])
