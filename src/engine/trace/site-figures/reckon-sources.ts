import type { SiteCase } from '../findings/finding-case'
import { itemFigure } from '../findings/inputs'
import { byProduct, timesEach } from '../findings/loads'
import { type Reckoning, reckon } from '../findings/reckoning'

/** What the sources among some placements are rated for together; null where none is rated. */
export function reckonSources(ids: readonly string[], c: SiteCase): Reckoning | null {
  const sources = ids.flatMap((id) => {
    const p = c.index.byId.get(id)
    return p?.definition.power?.role === 'source' ? [p] : []
  })
  const rated = byProduct(sources).flatMap((group) => {
    const { rating_kVA, rating_kW } = group[0]!.definition.power ?? {}
    const unit = rating_kVA ? 'kVA' : rating_kW ? 'kW' : null
    return unit ? [timesEach('group', group, itemFigure(c, group[0]!.id, `power.rating_${unit}`, unit))] : []
  })
  return rated.length > 0 ? reckon('sum', 'kVA', rated) : null
}
