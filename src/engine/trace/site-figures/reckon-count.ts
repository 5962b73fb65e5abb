import type { EffectivePlacement } from '../../../model/effective-site'
import type { SiteCase } from '../findings/finding-case'
import { countFigure } from '../findings/inputs'
import { given, type Reckoning, reckon } from '../findings/reckoning'
import type { TraceContext } from '../trace-types'
import type { CountFigure } from './site-figure-questions'

/** What a check counts: objects by category, findings by rule, outages as they were solved. */
export function reckonCount(figure: CountFigure, { site }: SiteCase, { check }: TraceContext): Reckoning {
  if (figure === 'objects') return byCategory(site.placements)
  if (figure === 'outages') return given(countFigure('outages', check.outagesSolved))
  const severity = figure === 'errors' ? 'error' : 'warning'
  const counted = check.findings.filter((f) => f.severity === severity && !f.waived)
  const rules = [...Map.groupBy(counted, (f) => f.rule)].sort(([, a], [, b]) => b.length - a.length)
  return reckon(
    'sum',
    '',
    rules.map(([rule, group]) => countFigure('findingsOf', group.length, { rule: `rules.${rule}.title` })),
  )
}

/** How many placements, the most frequent category first. */
export function byCategory(placements: readonly EffectivePlacement[]): Reckoning {
  const groups = [...Map.groupBy(placements, (p) => p.definition.category)].sort(([, a], [, b]) => b.length - a.length)
  return reckon(
    'sum',
    '',
    groups.map(([category, group]) =>
      countFigure('ofCategory', group.length, { category: `catalog.categories.${category}.other` }),
    ),
  )
}
