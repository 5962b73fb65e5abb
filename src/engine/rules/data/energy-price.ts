import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'

/** Without a price of energy nothing says what the site costs to run. */
export const energyPrice = defineSiteRule({
  id: 'data/energy-price',
  severity: 'info',
  watches: ['mission', 'item.load', 'site.energyPrice_perMWh'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    if (site.site.energyPrice_perMWh !== undefined) return
    if (site.placements.some((p) => p.mission !== 'support' && p.definition.load)) yield finding({ subjects: [] })
  },
})
