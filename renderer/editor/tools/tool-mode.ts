import type { Interaction } from '../interaction'
import type { SnapHold } from '../snapping/snap-box'
import type { PointerSample } from './pointer-sample'
import type { MovePlan } from './select/move-plan'

/** What a tool remembers between two events. The store's interaction says what is on screen; this says how we got there. */
export type ToolMode =
  | { readonly name: 'idle' }
  | { readonly name: 'pointing'; readonly press: PointerSample }
  | {
      readonly name: 'marquee'
      readonly press: PointerSample
      /** What was going on before, to go back to: a swap in hand survives a change of selection. */
      readonly resume: Interaction
      readonly already: ReadonlySet<string>
    }
  | {
      readonly name: 'moving'
      readonly press: PointerSample
      readonly latest: PointerSample
      readonly plan: MovePlan
      readonly hold: SnapHold
      readonly typed: string
    }
  | { readonly name: 'placing'; readonly hold: SnapHold; readonly press: PointerSample | null }

export const idleMode: ToolMode = { name: 'idle' }
