import type { PlanPoint } from '../../src/geometry/point'
import type { Placement } from '../../src/model/placement'
import type { SwapProposal, SwapRefusal } from '../../src/planning/swap-types'
import type { Guide } from './snapping/guide'

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
      /** A distance being typed, as it stands. */
      readonly typed?: string
    }
  | {
      readonly type: 'placing'
      /** Catalogue item, or an assembly to place whole. */
      readonly item: string
      readonly ghost: readonly Placement[]
      readonly rotation_deg: number
      readonly refusal: Refusal | null
      /** Where the ghost's centre is; absent until the pointer comes over the floor. */
      readonly at?: PlanPoint
      readonly guides?: readonly Guide[]
    }
  | { readonly type: 'swapping'; readonly assembly: string; readonly proposal: SwapProposal | SwapRefusal | null }

/** Why something may not stand where it is held; `code` is a locale key under `editor.refusals.`. */
export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
