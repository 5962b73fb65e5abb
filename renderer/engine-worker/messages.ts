import type { CatalogData } from '../../src/api/app-api'
import type { CheckResult, EstimateResult, ScheduleResult } from '../../src/engine/results'
import type { SiteDocument } from '../../src/model/document'
import type { Patch } from '../../src/model/patch'
import type { SwapProposal, SwapRefusal } from '../../src/planning/swap/swap-types'
import type { QuestionName } from './questions'
import type { CheckDelta } from './transfer/check-delta'

/**
 * What the screen asks of the worker. `revision` grows with every message that changes what is computed, so that an
 * answer can be told from a stale one; it is not the sequence number of the file.
 */
export type EngineRequest =
  | {
      readonly type: 'load'
      readonly revision: number
      readonly catalog: CatalogData
      readonly document: SiteDocument
      readonly scenario: string | null
      readonly today: string
    }
  | { readonly type: 'patch'; readonly revision: number; readonly patch: Patch; readonly scenario: string | null }
  | { readonly type: 'scenario'; readonly revision: number; readonly scenario: string | null }
  | {
      readonly type: 'propose'
      readonly revision: number
      readonly remove: readonly string[]
      readonly assembly: string
    }
  /** `number` tells the answers to two questions apart. */
  | { readonly type: 'ask'; readonly number: number; readonly name: QuestionName; readonly given: unknown }

/** A check as the screen reads it, put together from what the worker sent. */
export interface CheckedAnswer extends Omit<Extract<EngineReply, { type: 'checked' }>, 'check' | 'baseline'> {
  readonly check: CheckResult
  readonly baseline: CheckResult | null
}

/** What the worker answers; each carries the revision that it was asked with. */
export type EngineReply =
  | {
      readonly type: 'checked'
      readonly revision: number
      readonly check: CheckDelta
      readonly baseline: CheckDelta | null
      /** Single outages that the check went through. */
      readonly outages: number
      readonly elapsed_ms: number
    }
  | {
      readonly type: 'planned'
      readonly revision: number
      readonly estimate: EstimateResult | null
      readonly schedule: ScheduleResult | null
    }
  | { readonly type: 'proposed'; readonly revision: number; readonly proposal: SwapProposal | SwapRefusal }
  | { readonly type: 'answered'; readonly number: number; readonly answer: unknown }
  | { readonly type: 'unanswered'; readonly number: number; readonly message: string }
  | {
      readonly type: 'failed'
      readonly revision: number
      readonly during: 'check' | 'plan' | 'propose'
      readonly message: string
    }
