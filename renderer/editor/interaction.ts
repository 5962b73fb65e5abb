import type { PlanPoint } from '../../src/geometry/point'
import type { Placement } from '../../src/model/placement'
import type { SwapProposal, SwapRefusal } from '../../src/planning/swap-types'

/** What the user is doing now: one value, so that two tools can never be half active together. */
export type Interaction =
  | { readonly type: 'idle' }
  | { readonly type: 'marquee'; readonly from: PlanPoint; readonly to: PlanPoint; readonly append: boolean }
  | {
      readonly type: 'moving'
      readonly ids: readonly string[]
      readonly origin: PlanPoint
      readonly offset: PlanPoint
      readonly snapped: boolean
      /** Why the drop would be illegal, as a locale key with parameters; null where it is fine. */
      readonly refusal: Refusal | null
    }
  | {
      readonly type: 'placing'
      readonly item: string
      readonly ghost: readonly Placement[]
      readonly rotation_deg: number
      readonly refusal: Refusal | null
    }
  | { readonly type: 'swapping'; readonly assembly: string; readonly proposal: SwapProposal | SwapRefusal | null }

export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
