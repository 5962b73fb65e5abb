import { phaseOf } from '../../../../src/engine/estimate/scope-of-work'
import type { CheckResult } from '../../../../src/engine/results'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import type { SupplyAnswers } from '../../../state/slices/look-slice'
import { type Band, type BandColour, type MetricView, metricViewOf, type Reading } from './metric-view'

const reading = (band: string): Reading => ({ value: null, band })

/** What stands, what is new, and what has no power or coolant in normal operation. */
export function statusView(site: EffectiveSite, check: CheckResult | null): MetricView {
  const readings = new Map(
    site.placements.map(({ id, status }) => {
      const off = check?.power.nodes[id]?.live === false || check?.liquid.nodes[id]?.live === false
      return [id, reading(off ? 'dead' : status === 'new' || site.added.has(id) ? 'new' : 'existing')]
    }),
  )
  return metricViewOf(null, readings, [
    { id: 'existing', colour: 'body' },
    { id: 'new', colour: 'accent' },
    { id: 'dead', colour: 'broken', hatched: true },
  ])
}

/** Redundancy that the loads which require some really have; short of what they require counts first. */
export function redundancyView(redundancy: NonNullable<SupplyAnswers['redundancy']>): MetricView {
  const rank = { none: 0, 'concurrently-maintainable': 1, 'fault-tolerant': 2 } as const
  const readings = new Map<string, Reading>()
  for (const { loads, required, achieved } of redundancy)
    for (const id of loads) readings.set(id, reading(rank[achieved] < rank[required] ? `below-${achieved}` : achieved))
  return metricViewOf(null, readings, [
    { id: 'fault-tolerant', colour: '#1f5f86' },
    { id: 'concurrently-maintainable', colour: '#8dbbd6' },
    { id: 'below-concurrently-maintainable', colour: '#d98a3a', hatched: true },
    { id: 'below-none', colour: '#c0392b', hatched: true },
  ])
}

/**
 * Qualitative colours that the colour-blind tell apart.
 * Source: Okabe and Ito, Color Universal Design (2008); its black and yellow are left out against the two themes.
 */
const apart: readonly BandColour[] = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00']

/** What comes in which phase; what names none keeps its own colour unless the scenario adds it. */
export function phaseView(site: EffectiveSite): MetricView {
  const readings = new Map<string, Reading>()
  for (const p of site.placements)
    if (phaseOf(p) !== '' || p.status === 'new') readings.set(p.id, reading(`phase:${phaseOf(p)}`))
  const ids = [...new Set([...readings.values()].map((r) => r.band))]
  const order = ids
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((id, i): Omit<Band, 'ids'> => ({ id, colour: apart[i % apart.length]!, hatched: i >= apart.length }))
  return metricViewOf(null, readings, order)
}
