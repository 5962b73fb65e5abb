import type { EngineFacts } from '../../facts'
import type { Finding } from '../../results'
import type { FindingDraft, Rule, RuleContext } from '../define-rule'
import { siteIndex } from '../site-index'
import { hallPart, outagePart, productPart, type RuleParts } from './rule-parts'
import { createRuleReach, type RuleReach } from './rule-reach'
import { findChanges, type SiteChanges } from './site-changes'

/** Keeps what each rule said of each of its parts, so that an edit makes it judge only the parts concerned. */
export interface RuleMemory {
  /** Compares a site with the one judged before. @param results placements whose results are new, other or gone */
  begin(facts: EngineFacts, results: ReadonlySet<string>): void
  /** What the rule finds, in no particular order; the same list as before where an edit does not reach it. */
  check(rule: Checked, context: RuleContext): readonly Finding[]
}

/** Rules over the site or its networks; those over findings have nothing to keep. */
export type Checked = Exclude<Rule, { reads: 'findings' }>

/** What a rule said: by part, and all of it. */
interface Said {
  readonly byPart: Map<string, Finding[]>
  /** Of a rule that joins parts, what it noted of each. */
  readonly notes?: Map<string, unknown>
  readonly findings: readonly Finding[]
}

/** A memory of no site yet: every rule is judged in full first. */
export function createRuleMemory(): RuleMemory {
  const said = new Map<string, Said>()
  let last: EngineFacts | null = null
  let changes: SiteChanges | null = null
  let reach: ((rule: Rule) => RuleReach) | null = null

  return {
    begin(facts, results) {
      changes = last && findChanges(last, facts, results)
      reach = last && changes && createRuleReach(last, facts, changes)
      if (!reach) said.clear()
      last = facts
    },
    check(rule, context) {
      const known = said.get(rule.id)
      let scope: RuleReach = known && reach ? reach(rule) : 'all'
      if (scope === 'none' && known && !rule.parts && namesChanged(known.findings, changes!)) scope = 'all'
      if (scope === 'none' && known) return known.findings
      const now = judge(rule, context, scope, known)
      said.set(rule.id, now)
      return now.findings
    },
  }
}

function judge(rule: Checked, context: RuleContext, scope: RuleReach, known: Said | undefined): Said {
  const kind = rule.parts
  if (!kind) return { byPart: new Map(), findings: [...rule.check(context)] }
  const cut = scope === 'all' || scope === 'none' ? null : scope
  const view = cut ? { ...context, site: cut.facts.site, facts: cut.facts, index: cut.index } : context
  if (rule.joining) {
    const { notes, conclude } = rule.joining
    const noted = (cut && known?.notes) || new Map<string, unknown>()
    for (const part of cut?.parts ?? []) noted.delete(part)
    for (const [part, note] of notes(view)) noted.set(part, note)
    return { byPart: new Map(), notes: noted, findings: [...conclude(context, noted)] }
  }
  const byPart = cut && known ? known.byPart : new Map<string, Finding[]>()
  let isOther = !cut
  for (const part of cut?.parts ?? []) if (byPart.delete(part)) isOther = true
  const partOf = new Map<Finding, string>()
  const finding = (draft: FindingDraft): Finding => {
    const made = context.finding(draft)
    if (draft.collective && (kind === 'placement' || kind === 'supplied' || kind === 'body'))
      throw new Error(`${rule.id} goes by ${kind} and must not join several in one finding`)
    partOf.set(made, partOfDraft(kind, draft, context.facts))
    return made
  }
  for (const found of rule.check({ ...view, finding })) {
    const part = partOf.get(found)!
    const list = byPart.get(part)
    if (list) list.push(found)
    else byPart.set(part, [found])
    isOther = true
  }
  return !isOther && known ? known : { byPart, findings: [...byPart.values()].flat() }
}

function partOfDraft(kind: RuleParts, draft: FindingDraft, facts: EngineFacts): string {
  if (kind === 'outage') return outagePart(draft.contingency ?? [])
  const id = draft.part ?? draft.subjects[0]!
  if (kind === 'placement' || kind === 'supplied' || kind === 'body') return id
  const placement = siteIndex(facts.site).byId.get(id)!
  return kind === 'product' ? productPart(placement) : hallPart(placement)
}

/** True where an edit renamed something that a finding names; each names its subjects and what is out. */
function namesChanged(findings: readonly Finding[], { groups }: SiteChanges): boolean {
  const renamed = groups.filter((g) => g.fields?.has('label'))
  if (renamed.length === 0 || findings.length === 0) return false
  const isRenamed = (id: string) => renamed.some((g) => g.ids.has(id))
  return findings.some((f) => f.subjects.some(isRenamed) || f.contingency.some(isRenamed))
}
