import type { EffectiveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import type { QuantityKind } from '../../units/display-units'
import type { EngineFacts } from '../facts'
import type { Finding, Severity } from '../results'
import type { Citation, StandardId } from './cite'
import type { RuleParts } from './incremental/rule-parts'
import type { Watched } from './incremental/watched'
import type { SiteIndex } from './site-index'
import type { LapsedWaiver } from './waivers/lapsed-waiver'

export type RuleGroup = 'power' | 'cooling' | 'redundancy' | 'space' | 'site' | 'data'
export type RuleId = `${RuleGroup}/${string}`

/** A limit that belongs to the rule itself; limits of an item are read from the item. */
export interface RuleParameter {
  readonly value: number
  /** Unit of the interchange format, e.g. `kW`; empty for a ratio. */
  readonly unit: string
  readonly source: StandardId
}

/** What a rule says about one violation; the rest of the finding follows from the rule. */
export interface FindingDraft {
  readonly subjects: readonly string[]
  /** True where the subjects are in document order already, each once: thousands need not be put there again. */
  readonly isInOrder?: boolean
  readonly contingency?: readonly string[]
  readonly value?: number | null
  readonly limit?: number | null
  readonly unit?: string
  /** Placeholders of the texts beyond those that every finding has. */
  readonly params?: Readonly<Record<string, string | number>>
  /** Tells apart findings of one rule about the same subjects. */
  readonly discriminator?: string
  /** True where the subjects are all of a kind: identity is then the discriminator, whoever joins or leaves. */
  readonly collective?: boolean
  /** Where the rule goes by parts and its first subject is not the one that names the part: the placement that does. */
  readonly part?: string
  /** Where this case is graver or lighter than the rule's own severity. */
  readonly severity?: Severity
  /** Where this case falls under another source than the rule's own. */
  readonly standard?: Required<Citation>
}

/** What a rule that looks at the plan alone may read. */
export interface SiteContext<P extends string = string> {
  readonly site: EffectiveSite
  readonly index: SiteIndex
  readonly parameters: Readonly<Record<P, number>>
  finding(draft: FindingDraft): Finding
}

/** What a rule about the solved networks may read besides. */
export interface RuleContext<P extends string = string> extends SiteContext<P> {
  readonly facts: EngineFacts
}

/** What a rule that judges the verdicts themselves may read. */
export interface ReviewContext<P extends string = string> extends RuleContext<P> {
  /** Findings of every other rule, waivers applied. */
  readonly findings: readonly Finding[]
  /** Waivers that met a finding and do not hold for it any more. */
  readonly lapsed: readonly LapsedWaiver[]
  /** Every rule by id. */
  readonly rules: ReadonlyMap<string, Rule>
}

/** A figure that a rule wants and the site does not have, and what went unchecked for want of it. */
export interface MissingInput {
  /** As the interchange format spells it, with its record: `hall.pointLoad_kN`, `connection.length_m`. */
  readonly figure: string
  /** Placements that the rule could not judge; empty where that is the site as a whole. */
  readonly subjects: readonly string[]
}

interface RuleHead {
  /** The rule's path below this folder; never reused. */
  readonly id: RuleId
  /** Default severity; a caller may re-grade it. */
  readonly severity: Severity
  /** Its clause stands here where it is an article number, else in words as the rule's text `basis`. */
  readonly standard: Citation
  /**
   * Placeholders that are measured, and as what; `of the unit` is what the finding's own unit measures. `value` and
   * `limit` are so unless said otherwise.
   */
  readonly quantities?: Readonly<Record<string, QuantityKind | 'of the unit'>>
  readonly parameters: Readonly<Record<string, RuleParameter>>
  /**
   * The fields that its verdicts rest on: an edit of others leaves them alone. A rule that names none is judged anew at
   * every edit. A test looks over the shoulder of every rule and fails where it reads what it does not name.
   */
  readonly watches?: readonly Watched[]
  /** The products that it is about, where not all: changes of others leave its verdicts alone. */
  readonly about?: (item: Item) => boolean
  /** What the verdicts fall apart into; a rule without parts is judged as a whole. */
  readonly parts?: RuleParts
  /** Of a rule whose findings join parts: it is what it notes of each that falls apart. */
  readonly joining?: Joining
  /**
   * The figures without which the rule says nothing, whatever the site is like; asked only where somebody wants to know
   * what a clean result does not cover. One entry per figure, and none where the site has nothing of the kind.
   */
  needs?(context: InputContext): Iterable<MissingInput>
}

/** How a rule comes to findings about many parts at once: from what it notes of each. */
export interface Joining<N = unknown, C extends SiteContext = RuleContext> {
  /** At most one note for each part. */
  notes(context: C): Iterable<readonly [part: string, note: N]>
  /** What the notes of all parts come to, in whatever order they are. */
  conclude(context: C, notes: Iterable<readonly [part: string, note: N]>): Iterable<Finding>
}

/** What a rule may read to say which figures it lacks. */
export type InputContext = Pick<SiteContext, 'site' | 'index'>

export type Rule = RuleHead &
  (
    | { readonly reads: 'site'; check(context: SiteContext): Iterable<Finding> }
    | { readonly reads: 'networks'; check(context: RuleContext): Iterable<Finding> }
    | { readonly reads: 'findings'; check(context: ReviewContext): Iterable<Finding> }
  )

type Head<P extends Record<string, RuleParameter>> = Omit<RuleHead, 'parameters'> & { readonly parameters?: P }

/** A rule over the solved networks. */
export function defineRule<const P extends Record<string, RuleParameter> = Record<never, RuleParameter>>(
  rule: Head<P> & { check(context: RuleContext<keyof P & string>): Iterable<Finding> },
): Rule {
  return { parameters: {}, ...rule, reads: 'networks' }
}

type JoiningHead<P extends Record<string, RuleParameter>> = Head<P> & { readonly parts: RuleParts }

/** A rule over the solved networks whose findings join what it notes of each part: an edit renews notes, not all. */
export function defineJoiningRule<N, const P extends Record<string, RuleParameter> = Record<never, RuleParameter>>(
  rule: JoiningHead<P> & Joining<N, RuleContext<keyof P & string>>,
): Rule {
  const { notes, conclude, ...head } = rule
  const joining = { notes, conclude } as Joining
  const check = (context: RuleContext) => joining.conclude(context, joining.notes(context))
  return { parameters: {}, ...head, joining, check, reads: 'networks' }
}

/** A rule over the plan alone; cheap enough to run while something is dragged. */
export function defineSiteRule<const P extends Record<string, RuleParameter> = Record<never, RuleParameter>>(
  rule: Head<P> & { check(context: SiteContext<keyof P & string>): Iterable<Finding> },
): Rule {
  return { parameters: {}, ...rule, reads: 'site' }
}

/** Likewise over the plan alone. */
export function defineJoiningSiteRule<N, const P extends Record<string, RuleParameter> = Record<never, RuleParameter>>(
  rule: JoiningHead<P> & Joining<N, SiteContext<keyof P & string>>,
): Rule {
  const { notes, conclude, ...head } = rule
  const joining = { notes, conclude } as Joining<unknown, SiteContext>
  const check = (context: SiteContext) => joining.conclude(context, joining.notes(context))
  return { parameters: {}, ...head, joining, check, reads: 'site' }
}

/** A rule over the findings of all others and the waivers of the project; runs last. */
export function defineReviewRule<const P extends Record<string, RuleParameter> = Record<never, RuleParameter>>(
  rule: Head<P> & { check(context: ReviewContext<keyof P & string>): Iterable<Finding> },
): Rule {
  return { parameters: {}, ...rule, reads: 'findings' }
}

/** Group of a rule: the first part of its id. */
export const groupOf = (rule: Rule): RuleGroup => rule.id.slice(0, rule.id.indexOf('/')) as RuleGroup
