import type { ArraySpec } from '../../src/commands/arrange/array-layout'
import type { Clip } from '../../src/commands/arrange/clip'
import type { Cascade } from '../../src/engine/redundancy/cascade'
import type { TakeOutResult } from '../../src/engine/take-out/take-out'
import type { PlanPoint } from '../../src/geometry/point'
import type { EffectivePlacement } from '../../src/model/effective-site'
import type { Placement } from '../../src/model/placement'
import type { SwapProposal, SwapRefusal } from '../../src/planning/swap/swap-types'
import type { AxisLock } from './axis-lock'
import type { Drawing, Reshaping } from './drawing'
import type { Section } from './section/section'
import type { Clearance } from './snapping/clearances'
import type { Guide } from './snapping/guide'
import type { PointSnap } from './snapping/points/snap-point'
import type { Feeding, RunInHand, Wiring } from './tools/connect/connect-interactions'
import type { UnderlayDrag } from './tools/underlay/underlay-handles'
import type { UnderlayPoints } from './tools/underlay/underlay-points'

/** What the user is doing now: one value, so that two tools can never be half active together. */
export type Interaction =
  | { readonly type: 'idle' }
  | {
      readonly type: 'marquee'
      readonly from: PlanPoint
      readonly to: PlanPoint
      readonly append: boolean
      /** Drawn right to left: what it touches counts, not only what lies inside. */
      readonly touching?: boolean
    }
  | {
      readonly type: 'moving'
      readonly ids: readonly string[]
      readonly origin: PlanPoint
      readonly offset: PlanPoint
      readonly snapped: boolean
      /** Why the drop would be illegal, as a locale key with parameters; null where it is fine. */
      readonly refusal: Refusal | null
      /** Lines that the move has snapped to. */
      readonly guides?: readonly Guide[]
      /** Free space to what stands nearest, along each axis. */
      readonly clearances?: readonly Clearance[]
      /** A distance being typed, as it stands. */
      readonly typed?: string
      /** The figures are being typed into fields: the pointer no longer moves anything. */
      readonly entry?: boolean
      /** Taken in hand by a key: the pointer carries it without a button held, and a click puts it down. */
      readonly carried?: boolean
      readonly lock?: AxisLock
    }
  | (Held & {
      readonly type: 'placing'
      /** Catalogue item, or an assembly to place whole. */
      readonly item: string
      readonly ghost: readonly Placement[]
      readonly rotation_deg: number
    })
  | (Held & {
      readonly type: 'arraying'
      /** Catalogue item that the array repeats. */
      readonly item: string
      readonly spec: ArraySpec
      /** Turn of the whole array about its first place. */
      readonly rotation_deg: number
      /** Places where nothing may stand are left out, instead of refusing the array. */
      readonly skipTaken: boolean
      /** The placement that the array continues: it is the first place and stays where it stands. */
      readonly from: string | null
      readonly ghost: readonly Placement[]
      /** How many places are left out. */
      readonly skipped: number
    })
  | (Held & { readonly type: 'pasting'; readonly clip: Clip; readonly ghost: readonly EffectivePlacement[] })
  | {
      readonly type: 'measuring'
      /** Points clicked so far. */
      readonly points: readonly PlanPoint[]
      /** Where the pointer is, after snapping; null until it comes over the floor. */
      readonly next: PointSnap | null
      readonly lock?: AxisLock
    }
  /** A cutting plane in hand; where it cuts is seen at once. */
  | { readonly type: 'section-drag'; readonly plane: keyof Section; readonly at_m: number }
  /** On foot over the floor: keys carry the eye, a drag turns the head. */
  | {
      readonly type: 'walking'
      readonly at: PlanPoint | null
      /** Free width to the left and right, metres; null where it is open. */
      readonly width_m: number | null
    }
  /** Whatever is clicked goes, until Esc. */
  | { readonly type: 'deleting' }
  | {
      readonly type: 'taking-out'
      /** What is held out of service; nothing of it is written. */
      readonly out: readonly string[]
      /** Null until the engine has answered. */
      readonly result: TakeOutResult | null
      readonly cascade: Cascade | null
      /** Round of the cascade that the floor shows; 0 is the outage itself. */
      readonly step: number
    }
  | Feeding
  | Wiring
  | RunInHand
  | Drawing
  | Reshaping
  | UnderlayPoints
  | UnderlayDrag
  | { readonly type: 'swapping'; readonly assembly: string; readonly proposal: SwapProposal | SwapRefusal | null }

/** Something held over the floor that a click puts down. */
export interface Held {
  readonly refusal: Refusal | null
  /** Where it is held; absent until the pointer comes over the floor. */
  readonly at?: PlanPoint
  readonly guides?: readonly Guide[]
  readonly clearances?: readonly Clearance[]
  /** A distance being typed, as it stands, and the point that it counts from. */
  readonly typed?: string
  readonly anchor?: PlanPoint
  /** The figures are being typed into fields: the pointer no longer moves anything. */
  readonly entry?: boolean
  readonly lock?: AxisLock
}

/** Why something may not stand where it is held; `code` is a locale key under `editor.refusals.`. */
export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
