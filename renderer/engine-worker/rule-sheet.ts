import type { Severity } from '../../src/engine/results'
import type { Citation, StandardId } from '../../src/engine/rules/cite'
import type { RuleGroup } from '../../src/engine/rules/define-rule'

/** A rule as its sheet shows it; its texts are in the locale files under its id. */
export interface RuleSheet {
  readonly id: string
  readonly group: RuleGroup
  /** What the rule says of itself where the project says nothing. */
  readonly severity: Severity
  readonly standard: Citation
  readonly limits: readonly RuleLimit[]
}

export interface RuleLimit {
  readonly name: string
  /** Default, in `unit`. */
  readonly value: number
  /** Unit of the interchange format; empty for a ratio. */
  readonly unit: string
  readonly source: StandardId
}
