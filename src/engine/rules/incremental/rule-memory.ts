import type { EngineFacts } from '../../facts'
import type { Finding } from '../../results'
import type { FindingDraft, Rule, RuleContext } from '../define-rule'
import { siteIndex } from '../site-index'
import {
  hallPart,
  outagePart,
  type PartialFacts,
  partialFacts,
  productPart,
  type RuleParts,
  wholePart,
} from './rule-parts'
import { findChanges } from './site-changes'

/** Keeps what each rule said of each of its parts, so that an edit makes it judge only the parts concerned. */
export interface RuleMemory {
  /** Compares a site with the one judged before. @param results placements whose results are new, other or gone */
  begin(facts: EngineFacts, results: ReadonlySet<string>): void
  /** What the rule finds, in no particular order; judged anew where it names no parts. */
  check(rule: Checked, context: RuleContext): readonly Finding[]
}

/** Rules over the site or its networks; those over findings have nothing to keep. */
export type Checked = Exclude<Rule, { reads: 'findings' }>

export function createRuleMemory(): RuleMemory {
  const said = new Map<string, Map<string, Finding[]>>()
  let last: EngineFacts | null = null
  let partial: ((kind: RuleParts) => PartialFacts) | null = null

  return {
    begin(facts, results) {
      const changes = last && last.today === facts.today ? findChanges(last.site, facts.site) : null
      partial = last && changes ? partialFacts(last, facts, changes, results) : null
      if (!partial) said.clear()
      last = facts
    },
    check(rule, context) {
      const kind = rule.parts
      if (!kind) return [...rule.check(context)]
      const known = said.get(rule.id)
      const scope = known && partial ? partial(kind) : null
      const byPart = known ?? new Map<string, Finding[]>()
      if (scope?.parts.size === 0) return [...byPart.values()].flat()
      if (scope) for (const part of scope.parts) byPart.delete(part)
      const partOf = new Map<Finding, string>()
      const finding = (draft: FindingDraft): Finding => {
        const made = context.finding(draft)
        if (draft.collective && (kind === 'placement' || kind === 'body'))
          throw new Error(`${rule.id} goes by ${kind} and must not join several in one finding`)
        partOf.set(made, partOfDraft(kind, draft, context.facts))
        return made
      }
      const view = scope ? { ...context, site: scope.facts.site, facts: scope.facts, index: scope.index } : context
      for (const found of rule.check({ ...view, finding })) {
        const part = partOf.get(found)!
        const list = byPart.get(part)
        if (list) list.push(found)
        else byPart.set(part, [found])
      }
      said.set(rule.id, byPart)
      return [...byPart.values()].flat()
    },
  }
}

function partOfDraft(kind: RuleParts, draft: FindingDraft, facts: EngineFacts): string {
  if (kind === 'unplaced' || kind === 'wiring') return wholePart
  if (kind === 'outage') return outagePart(draft.contingency ?? [])
  const id = draft.part ?? draft.subjects[0]!
  if (kind === 'placement' || kind === 'body') return id
  const placement = siteIndex(facts.site).byId.get(id)!
  return kind === 'hall' ? hallPart(placement) : productPart(placement)
}
