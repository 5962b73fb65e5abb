import type { Finding } from '../../results'
import { citationText, isStandardId, standardOf } from '../../rules/cite'
import { computed, draft } from '../draft'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

/** Where the value, and the limit, of a rule's finding is found among the figures of the site. */
interface FindingFigures {
  readonly value?: (finding: Finding) => TraceQuestion
  readonly limit?: (finding: Finding) => TraceQuestion
}

const first = (f: Finding): string => f.subjects[0] ?? ''

const figures: Readonly<Record<string, FindingFigures>> = {
  'power/overload': {
    value: (f) => ({ of: 'power', id: first(f), figure: f.unit === 'kVA' ? 'out_kVA' : 'out_kW' }),
    limit: (f) => ({ of: 'power', id: first(f), figure: 'limit' }),
  },
  'power/connection-overload': {
    value: (f) => ({ of: 'power-draw', connection: String(f.params.connection), figure: 'kW' }),
  },
  'cooling/liquid-capacity': {
    value: (f) => ({ of: 'liquid', id: first(f), figure: 'out_kW' }),
    limit: (f) => ({ of: 'liquid', id: first(f), figure: 'limit' }),
  },
  'cooling/air-capacity': {
    value: (f) => ({ of: 'air', id: first(f), figure: 'out_kW' }),
    limit: (f) => ({ of: 'air', id: first(f), figure: 'limit' }),
  },
  'cooling/supply-temperature': { value: (f) => ({ of: 'liquid', id: first(f), figure: 'supply_C' }) },
  'redundancy/contingency-overload': {
    value: (f) => ({ of: 'worst', id: first(f), figure: 'value' }),
    limit: (f) => ({ of: 'worst', id: first(f), figure: 'limit' }),
  },
  'space/floor-load': { value: (f) => ({ of: 'item', id: first(f), figure: 'floorLoad_kPa' }) },
}

/** How the value or the limit of a finding came about; a limit without a figure of its own rests on its standard. */
export function traceFinding(
  { check }: TraceContext,
  { key, figure }: Extract<TraceQuestion, { of: 'finding' }>,
  answer: (question: TraceQuestion) => TraceDraft | null,
): TraceDraft | null {
  const finding = check.findings.find((f) => f.key === key)
  if (!finding) return null
  const { unit, params } = finding
  const subject = String(params.subjects ?? finding.subjects.join(', '))
  const value = finding[figure]
  if (value === null) return draft('engine', null, unit, subject, [])
  const question = figures[finding.rule]?.[figure]?.(finding)
  const found = question && answer(question)
  // Where a rule judges another state than the one that is asked about, its own figure stands.
  if (question && found?.value === value)
    return draft('given', value, unit, subject, [computed(`finding.${figure}`, value, unit, question, { subject })])
  return figure === 'value'
    ? draft('engine', value, unit, subject, [])
    : draft('given', value, unit, subject, [limitInput(finding, value)])
}

/** A limit with the article, the maker or the assumption that it comes from. */
function limitInput({ unit, params }: Finding, value: number): TraceInput {
  const named = { nameKey: 'trace.figures.finding.limit', nameParams: {}, value, unit }
  const { standardId, clause } = params
  if (!isStandardId(standardId)) return { ...named, origin: 'typed' }
  if (standardId === 'project-assumption') return { ...named, origin: 'assumed' }
  if (standardId === 'maker' || standardId === 'building-data') return { ...named, origin: 'typed' }
  const title = citationText(standardId, clause === undefined ? undefined : String(clause))
  return { ...named, origin: 'catalogue', source: { title, address: standardOf(standardId).address } }
}
