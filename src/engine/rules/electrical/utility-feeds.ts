import type { EffectivePlacement } from '../../../model/effective-site'
import type { EngineFacts } from '../../facts'

/** Sources of the site's own; what any other source puts out is drawn from the utility. */
const OWN = new Set(['generator', 'bess', 'battery'])

/** Live utility feeds that carry load. */
export const utilityFeeds = (facts: EngineFacts): readonly EffectivePlacement[] =>
  facts.site.placements.filter(
    ({ id, definition }) =>
      definition.power?.role === 'source' && !OWN.has(definition.category) && (facts.power[id]?.out_kW ?? 0) > 0,
  )
