import type { EffectiveSite } from '../../../src/model/effective-site'
import type { AskedFigure } from '../../../src/planning/other-site'
import type { SiteNode } from './build-site-tree'

/** What stands right of a line's name, as it is asked from the menu of the line. */
export function lineFigures({ measure, ids }: SiteNode, { placements }: EffectiveSite): readonly AskedFigure[] {
  if (!measure) return []
  switch (measure.type) {
    case 'kW':
      return [{ nameKey: 'ui.site.asked.power', question: { of: 'loads', ids, figure: 'design_kW' } }]
    case 'kVA':
      return [{ nameKey: 'ui.site.asked.supply', question: { of: 'sources', ids } }]
    case 'pieces':
      return [{ nameKey: 'ui.site.asked.pieces', question: { of: 'placements', ids } }]
    case 'racks': {
      const within = new Set(ids)
      const racks = placements.filter((p) => within.has(p.id) && p.mission !== 'support').map((p) => p.id)
      return [{ nameKey: 'ui.site.asked.racks', question: { of: 'placements', ids: racks } }]
    }
  }
}
