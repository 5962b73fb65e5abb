import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'

/** Look-ups over a site that several rules need. */
export interface SiteIndex {
  readonly byId: ReadonlyMap<string, EffectivePlacement>
  /** Position of each placement in the document. */
  readonly order: ReadonlyMap<string, number>
  /** Placements of each product by its id, in document order. */
  readonly ofProduct: ReadonlyMap<string, readonly EffectivePlacement[]>
  /** Placements in each hall, in document order; those outdoors under the empty text. */
  readonly inHall: ReadonlyMap<string, readonly EffectivePlacement[]>
  /** Power connections into each placement. */
  readonly powerInto: ReadonlyMap<string, readonly Connection[]>
  /** Power connections out of each placement, standby ones among them. */
  readonly powerOutOf: ReadonlyMap<string, readonly Connection[]>
  /** Coolant connections into each placement. */
  readonly coolantInto: ReadonlyMap<string, readonly Connection[]>
  /** Coolant connections out of each placement. */
  readonly coolantOutOf: ReadonlyMap<string, readonly Connection[]>
  /** Air coolers of each hall. */
  readonly airCoolersIn: ReadonlyMap<string, readonly EffectivePlacement[]>
}
