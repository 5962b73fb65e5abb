import type { Finding, Severity } from '../results'
import { citationText } from './cite'
import type { FindingDraft, Rule } from './define-rule'
import { displayName } from './display-name'
import { quantitiesOf } from './quantities-of'
import { ruleMessage, ruleTexts } from './rule-text'
import type { SiteIndex } from './site-index'

const NAMES_IN_A_SENTENCE = 4

/** Completes a draft: subjects in document order, a stable key, the placeholders and the English sentence. */
export function makeFinding(rule: Rule, draft: FindingDraft, index: SiteIndex, severity: Severity): Finding {
  const names = (ids: readonly string[]) => ids.map((id) => displayName(index.byId.get(id), id)).join(', ')

  const subjects = draft.isInOrder ? draft.subjects : inOrder(draft.subjects, index)
  const contingency = inOrder(draft.contingency ?? [], index)
  const value = draft.value ?? null
  const limit = draft.limit ?? null
  const unit = draft.unit ?? ''
  const citation = draft.standard ?? rule.standard
  const quantities = quantitiesOf(rule, unit)
  const params = {
    subjects: names(subjects.slice(0, NAMES_IN_A_SENTENCE)),
    more: Math.max(0, subjects.length - NAMES_IN_A_SENTENCE),
    count: subjects.length,
    standardId: citation.standard,
    ...(citation.clause === undefined ? {} : { clause: citation.clause }),
    ...(value === null ? {} : { value }),
    ...(limit === null ? {} : { limit }),
    ...(contingency.length === 0 ? {} : { out: names(contingency) }),
    ...draft.params,
  }
  return {
    rule: rule.id,
    severity,
    subjects,
    contingency,
    value,
    limit,
    unit,
    message: ruleMessage(rule.id, params, quantities),
    standard: citationText(citation.standard, citation.clause ?? ruleTexts(rule.id).basis),
    waived: false,
    params,
    quantities,
    key: [rule.id, draft.collective ? '*' : subjects.join(','), contingency.join(','), draft.discriminator ?? ''].join(
      '|',
    ),
  }
}

/** Each id once, in document order; what is not in the document comes last. Most lists are in order already. */
function inOrder(ids: readonly string[], { order }: SiteIndex): readonly string[] {
  if (ids.length < 2) return ids
  const places = ids.map((id) => order.get(id) ?? Number.POSITIVE_INFINITY)
  if (places.every((place, k) => k === 0 || places[k - 1]! < place)) return ids
  if (ids.length > order.size / 16 && places.every(Number.isFinite)) return byPlace(ids, places, order.size)
  const placeOf = new Map(ids.map((id, k) => [id, places[k]!]))
  return [...placeOf.keys()].sort((a, b) => placeOf.get(a)! - placeOf.get(b)! || (a < b ? -1 : 1))
}

/** Puts each id where it belongs: for a good part of all, sooner than sorting them. */
function byPlace(ids: readonly string[], places: readonly number[], size: number): readonly string[] {
  const slots = new Array<string | undefined>(size).fill(undefined)
  ids.forEach((id, k) => {
    slots[places[k]!] = id
  })
  return slots.filter((id) => id !== undefined)
}
