import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { placementsOf } from '../plan/placed-items'
import { siteIndex } from '../site-index'

/** Sources of the site's own; what any other source puts out is drawn from the utility. */
const OWN = new Set(['generator', 'bess', 'battery'])

/** Live utility feeds that carry load. */
export const utilityFeeds = (facts: EngineFacts): readonly EffectivePlacement[] =>
  placementsOf(siteIndex(facts.site), isFeed).filter(({ id }) => (facts.power[id]?.out_kW ?? 0) > 0)

const isFeed = ({ power, category }: Item): boolean => power?.role === 'source' && !OWN.has(category)
