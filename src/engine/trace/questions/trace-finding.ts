import { isStandardId } from '../../rules/cite'
import { isUnread } from '../../rules/sources/verification'
import { draft } from '../draft'
import { findFinding } from '../findings/find-finding'
import { standardSource } from '../findings/inputs'
import { reckonFinding } from '../findings/reckon-finding'
import { reckonedDraft } from '../findings/reckoned-draft'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

type Asked = Extract<TraceQuestion, { of: 'finding' }>

/**
 * How the value or the limit of a finding came about, or a figure on the way to it. Where the rule's reckoning cannot be
 * made again, the value stands as the engine's word and the limit on its source.
 */
export function traceFinding(
  context: TraceContext,
  asked: Asked,
  answer: (question: TraceQuestion) => TraceDraft | null,
): TraceDraft | null {
  const { key, figure, step = [] } = asked
  const finding = findFinding(context, key)
  if (!finding) return null
  const { unit, params, rule } = finding
  const subject = String(params.subjects ?? finding.subjects.join(', '))
  const value = finding[figure]
  if (value === null) return draft('engine', null, unit, subject, [])
  const found = reckonedDraft(asked, reckonFinding(context, finding, figure, answer), subject)
  if (found) return step.length > 0 ? found : { ...found, noteKey: `rules.${rule}.formula` }
  if (step.length > 0) return null
  return figure === 'limit'
    ? draft('given', value, unit, subject, [sourcedLimit(params, value, unit)])
    : draft('engine', value, unit, subject, [])
}

/** A limit with the article, the maker or the assumption that it comes from. */
function sourcedLimit(
  { standardId, clause }: Readonly<Record<string, unknown>>,
  value: number,
  unit: string,
): TraceInput {
  const named = { nameKey: 'trace.figures.finding.limit', nameParams: {}, value, unit }
  if (!isStandardId(standardId) || standardId === 'maker' || standardId === 'building-data')
    return { ...named, origin: 'typed' }
  if (standardId === 'project-assumption') return { ...named, origin: 'assumed' }
  return {
    ...named,
    origin: isUnread(standardId) ? 'assumed' : 'catalogue',
    source: standardSource(standardId, clause === undefined ? undefined : String(clause)),
  }
}
