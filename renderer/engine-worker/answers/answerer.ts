import type { Catalog } from '../../../src/catalog/catalog'
import type { CheckResult } from '../../../src/engine/results'
import type { SiteDocument } from '../../../src/model/document'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Answer, Given, QuestionName } from '../questions'

/** What an answer may be worked out from: the worker's own copy of the open document. */
export interface Desk {
  readonly document: SiteDocument
  readonly catalog: Catalog
  readonly scenario: string | null
  /** The open scenario, or the baseline where none is open. */
  readonly site: EffectiveSite
  readonly baseline: EffectiveSite
  /** ISO date. */
  readonly today: string
  /** The newest check of `site`; made where there is none yet. */
  check(): CheckResult
}

/** Works one kind of question out; may throw, which the asker sees as a rejected promise. */
export type Answerer<N extends QuestionName> = (given: Given<N>, desk: Desk) => Answer<N>
