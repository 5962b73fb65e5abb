import type { EffectivePlacement } from '../../../model/effective-site'
import type { Finding, Severity } from '../../results'
import { findingTitleKey } from '../../rules/finding-title-key'
import type { SiteCase } from '../findings/finding-case'
import { countFigure } from '../findings/inputs'
import { given, type Reckoning, reckon } from '../findings/reckoning'
import type { TraceContext, TraceInput } from '../trace-types'
import type { CountFigure } from './site-figure-questions'

type Findings = Pick<TraceContext, 'check' | 'estimate' | 'schedule'>

/** What a check counts: objects by category, findings by rule, outages as they were solved. */
export function reckonCount(figure: CountFigure, { site }: SiteCase, { check }: TraceContext): Reckoning {
  if (figure === 'objects') return byCategory(site.placements)
  if (figure === 'outages') return given(countFigure('outages', check.outagesSolved))
  const severity = figure === 'errors' ? 'error' : 'warning'
  return byRule(check.findings.filter((f) => f.severity === severity && !f.waived))
}

/** What a list of findings counts under one of its heads: those of the check, the estimate and the schedule. */
export function reckonListed(figure: Severity | 'waived', context: Findings): Reckoning {
  return byRule(allFindings(context).filter((f) => (f.waived ? figure === 'waived' : f.severity === figure)))
}

/** How many of these findings there are. */
export function reckonFindings(keys: readonly string[], context: Findings): Reckoning {
  const wanted = new Set(keys)
  const among = (findings: readonly Finding[]) => findings.filter((f) => wanted.has(f.key))
  const ofCheck = among(context.check.findings)
  // An estimate and a schedule may be made only when they are read.
  return byRule(ofCheck.length === wanted.size ? ofCheck : among(allFindings(context)))
}

const allFindings = ({ check, estimate, schedule }: Findings): readonly Finding[] => [
  ...check.findings,
  ...(estimate?.findings ?? []),
  ...(schedule?.findings ?? []),
]

/** How many findings, the most frequent rule first. */
function byRule(findings: readonly Finding[]): Reckoning {
  const rules = [...Map.groupBy(findings, findingTitleKey)].sort(([, a], [, b]) => b.length - a.length)
  return counted(rules.map(([rule, group]) => countFigure('findingsOf', group.length, { rule })))
}

/** How many placements, the most frequent category first. */
export function byCategory(placements: readonly EffectivePlacement[]): Reckoning {
  const groups = [...Map.groupBy(placements, (p) => p.definition.category)].sort(([, a], [, b]) => b.length - a.length)
  return counted(
    groups.map(([category, group]) =>
      countFigure('ofCategory', group.length, { category: `catalog.categories.${category}.other` }),
    ),
  )
}

const counted = (parts: readonly TraceInput[]): Reckoning =>
  parts.length > 0 ? reckon('sum', '', parts) : given(countFigure('none', 0))
