import type { Catalog } from '../../catalog/catalog'
import type { SiteDelta } from '../../commands/delta/site-delta'
import type { CheckResult, Finding, Money } from '../../engine/results'
import type { SiteIndex } from '../../engine/rules/site-index'
import type { SiteDocument } from '../../model/document'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Patch } from '../../model/patch'
import type { Quantities } from '../../units/quantity-params'
import type { SupplyPaths } from '../supply/supply-paths'

/** The site as it is and what its check says. */
export interface FixRequest {
  readonly document: SiteDocument
  readonly site: EffectiveSite
  /** Shipped catalogue overlaid with the document's own items. */
  readonly catalog: Catalog
  readonly check: CheckResult
  /** ISO date against which waivers expire. */
  readonly today?: string
}

/** What a maker of fixes works with. */
export interface FixSearch extends FixRequest {
  readonly finding: Finding
  readonly index: SiteIndex
  readonly supply: SupplyPaths
  /** What the finding is about, as far as it still stands; in document order. */
  readonly subjects: readonly EffectivePlacement[]
}

/** A remedy not yet tried. */
export interface FixProposal {
  /** Locale key below `fixes.kinds.`. */
  readonly kind: string
  readonly params: Readonly<Record<string, string | number>>
  /** Parameters that are measured, and as what. */
  readonly quantities?: Quantities
  readonly delta: SiteDelta
  /** Changes of records that are neither placements nor connections; `delta` is then empty. */
  readonly patch?: Patch
}

/** Proposes remedies of one kind, the likeliest first. */
export type FixMaker = (search: FixSearch) => Iterable<FixProposal>

/** What buying and laying the fix costs, without labour. */
export interface FixCost {
  readonly total: Money
  readonly currency: string
  /** Lines that have no price and are not in `total`. */
  readonly unpriced: number
}

/** What a second check of the changed site says. */
export interface FixEffect {
  /** Keys of the findings that are gone. */
  readonly resolved: readonly string[]
  /** Keys of the warnings and hints that came; a fix never brings an error. */
  readonly added: readonly string[]
}

/** A remedy that was tried: the finding goes away and no error comes or grows. */
export interface Fix extends FixProposal {
  readonly id: string
  readonly titleKey: string
  /** Null where nothing is bought or laid. */
  readonly cost: FixCost | null
  readonly effect: FixEffect
}
