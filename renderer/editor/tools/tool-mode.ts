import type { StructurePart } from '../../../src/commands/structure/structure-part'
import type { UnderlayRecord } from '../../../src/commands/underlays/underlay-edit'
import type { PlanPoint } from '../../../src/geometry/point'
import type { AxisLock } from '../axis-lock'
import type { Interaction } from '../interaction'
import type { SectionHandle } from '../section/section-handles'
import type { PointSnap } from '../snapping/points/snap-point'
import type { SnapTargets } from '../snapping/points/snap-targets'
import type { SnapHold } from '../snapping/snap-box'
import type { RunPart } from './connect/run-pick'
import type { PartHandle } from './draw/part-handles'
import type { PointerSample } from './pointer-sample'
import type { MovePlan } from './select/move-plan'
import type { UnderlayHandle } from './underlay/underlay-handles'

/** What a tool remembers between two events. The store's interaction says what is on screen; this says how we got there. */
export type ToolMode =
  | { readonly name: 'idle' }
  | {
      readonly name: 'pointing'
      readonly press: PointerSample
      /** The arrow of the gizmo that was pressed, which a drag moves the selection along. */
      readonly axis?: AxisLock['axis']
    }
  | {
      readonly name: 'drawing'
      readonly press: PointerSample | null
      /** The last sample that moved the point, so that fields survive a trembling hand. */
      readonly latest: PointerSample | null
      readonly held: PointSnap | null
    }
  | {
      readonly name: 'reshaping'
      readonly press: PointerSample
      readonly part: StructurePart
      readonly handle: PartHandle
      readonly targets: SnapTargets
      readonly held: PointSnap | null
    }
  | {
      readonly name: 'marquee'
      readonly press: PointerSample
      /** What was going on before, to go back to: a swap in hand survives a change of selection. */
      readonly resume: Interaction
      readonly already: ReadonlySet<string>
    }
  | {
      readonly name: 'moving'
      /** Null where a key took the things in hand. */
      readonly press: PointerSample | null
      readonly latest: PointerSample | null
      /** Null before the first movement. */
      readonly plan: MovePlan | null
      /** The axis that the move begins locked to. */
      readonly axis?: AxisLock['axis']
      readonly hold: SnapHold
      readonly typed: string
    }
  | { readonly name: 'taking-out'; readonly press: PointerSample | null }
  | { readonly name: 'deleting'; readonly press: PointerSample | null }
  | { readonly name: 'feeding'; readonly press: PointerSample | null }
  | { readonly name: 'wiring'; readonly press: PointerSample | null }
  | { readonly name: 'run'; readonly pull: RunPull | null }
  | {
      readonly name: 'dragging-section'
      readonly handle: SectionHandle
      /** Where the plane cut as it was taken, and where along its axis the pointer was. */
      readonly start_m: number
      readonly held_m: number
    }
  | {
      readonly name: 'dragging-underlay'
      readonly press: PointerSample
      readonly underlay: UnderlayRecord
      readonly handle: UnderlayHandle
    }
  | {
      readonly name: 'underlay-points'
      readonly press: PointerSample | null
      readonly targets: SnapTargets | null
    }
  | ({ readonly name: 'placing' } & Holding)
  | ({ readonly name: 'arraying' } & Holding)
  | ({ readonly name: 'pasting' } & Holding)
  | {
      readonly name: 'measuring'
      readonly press: PointerSample | null
      /** What points may snap onto; null before the first movement. */
      readonly targets: SnapTargets | null
      /** The chain is complete: the next click begins another. */
      readonly ended: boolean
    }

/** A corner or leg of a run being pulled. */
interface RunPull {
  readonly press: PointerSample
  readonly part: RunPart
  /** Where the pulled point was. */
  readonly start: PlanPoint
  /** The run as it lay, both ends included. */
  readonly points: readonly PlanPoint[]
  readonly level_m: number
  readonly targets: SnapTargets
}

/** Something in hand that a click puts down. */
interface Holding {
  readonly hold: SnapHold
  readonly press: PointerSample | null
  /** Where the pointer was last, for keys. */
  readonly latest: PointerSample | null
}
export type HoldingMode = Extract<ToolMode, { readonly name: 'placing' | 'arraying' | 'pasting' }>

export const idleMode: ToolMode = { name: 'idle' }
