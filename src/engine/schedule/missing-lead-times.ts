import type { EffectiveSite } from '../../model/effective-site'
import { missingFigure } from '../estimate/missing-figure'
import type { Finding } from '../results'

/** One finding for each item that the scenario adds and whose lead time nobody knows: the plan buys it in no time. */
export function missingLeadTimes(site: EffectiveSite): readonly Finding[] {
  if (site.scenario === null) return []
  const subjects = new Map<string, { name: string; ids: string[] }>()
  for (const p of site.placements) {
    if (!site.added.has(p.id) || p.definition.leadTime_weeks) continue
    const entry = subjects.get(p.item) ?? { name: p.definition.name, ids: [] }
    entry.ids.push(p.id)
    subjects.set(p.item, entry)
  }
  return [...subjects].map(([item, { name, ids }]) =>
    missingFigure({
      name: 'missing-lead-time',
      severity: 'info',
      subjects: ids,
      params: { item: name },
      extent: { value: ids.length, unit: '' },
      discriminator: item,
    }),
  )
}
