import { comparePlacements, type ObjectChange } from '../../../../src/engine/compare/compare-placements'
import type { SiteDocument } from '../../../../src/model/document'
import { type EffectiveSite, type ItemLookup, resolveSite } from '../../../../src/model/effective-site'
import { rememberLast } from '../../../state/project/remember-last'
import { type MetricView, metricViewOf, type Reading } from './metric-view'

/** What a scenario changes against the site as built: comes, is moved, is changed. What it removes has no body. */
export const changesView = rememberLast(
  (document: SiteDocument, items: ItemLookup, site: EffectiveSite): MetricView =>
    viewOfChanges(comparePlacements(resolveSite(document, items, null), site)),
)

/** Colours that the colour-blind tell apart (Okabe and Ito, Color Universal Design, 2008), and a stripe for one of them. */
export function viewOfChanges(changes: readonly ObjectChange[]): MetricView {
  const readings = new Map(
    changes.flatMap(({ id, kind }): [string, Reading][] =>
      kind === 'removed' ? [] : [[id, { value: null, band: kind }]],
    ),
  )
  return metricViewOf(null, readings, [
    { id: 'added', colour: '#009e73' },
    { id: 'moved', colour: '#56b4e9' },
    { id: 'changed', colour: '#e69f00', hatched: true },
  ])
}
