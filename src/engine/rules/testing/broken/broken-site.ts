import type { FactsSketch } from '../build-facts'
import type { SiteSketch } from '../build-site'

/** A site that breaks rules, and what the solver would say of it. */
export interface BrokenSite {
  readonly site: SiteSketch
  readonly facts: FactsSketch
}
