import type { EffectivePlacement } from '../../../model/effective-site'
import type { EngineFacts } from '../../facts'
import type { Finding } from '../../results'
import type { Rule } from '../../rules/define-rule'
import { displayName } from '../../rules/display-name'
import type { SiteIndex } from '../../rules/site-index'
import type { TraceDraft, TraceQuestion } from '../trace-types'
import type { Reckoning } from './reckoning'

/** The solved site that a figure is reckoned from. */
export interface SiteCase {
  readonly site: EngineFacts['site']
  readonly index: SiteIndex
  readonly facts: EngineFacts
  /** How another figure of the site came about. */
  answer(question: TraceQuestion): TraceDraft | null
}

/** One finding and all that its rule could read. */
export interface FindingCase extends SiteCase {
  readonly finding: Finding
  readonly rule: Rule
  /** Limits of the rule as this project sets them, in the parameter's unit. */
  readonly parameters: Readonly<Record<string, number>>
}

/** How value and limit of a rule's findings come about; null where this case is not covered. */
export interface Explanation {
  readonly value?: (c: FindingCase) => Reckoning | null
  readonly limit?: (c: FindingCase) => Reckoning | null
}

/** Explanations by rule id. */
export type Explanations = Readonly<Record<string, Explanation>>

/** The first subject's id. */
export const firstOf = ({ finding }: FindingCase): string => finding.subjects[0] ?? ''

/** A placement of the case. @throws Error where the site has none of that id */
export function placementOf({ index }: SiteCase, id: string): EffectivePlacement {
  const found = index.byId.get(id)
  if (!found) throw new Error(`the site has no placement "${id}"`)
  return found
}

/** Subjects that the site still has. */
export const subjectsOf = (c: FindingCase): readonly EffectivePlacement[] =>
  c.finding.subjects.flatMap((id) => c.index.byId.get(id) ?? [])

/** What a placement is called: its label, else its id. */
export const named = (c: SiteCase, id: string): string => displayName(c.index.byId.get(id), id)
