import type { SiteSketch } from '../../../engine/rules/testing/build-site'
import type { Fix } from '../fix-types'

/** A site that breaks a rule, and all that is offered for the first finding of it, in order. */
export interface FixProof {
  readonly rule: string
  readonly sketch: SiteSketch
  readonly offers: readonly Offer[]
}

/** A fix by its kind, with whatever else of it is worth stating. */
export interface Offer {
  readonly kind: string
  readonly params?: Fix['params']
  readonly cost?: object | null
  readonly delta?: object
  /** Rules of the warnings that it brings; a comment beside each says why it may. */
  readonly warnings?: readonly string[]
}
