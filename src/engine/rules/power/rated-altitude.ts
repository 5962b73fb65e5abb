import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule, type RuleParameter } from '../define-rule'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

const LV = new Set(['lv-switchboard', 'rpp', 'pdu', 'busway', 'ats', 'sts'])
const MV = new Set(['mv-switchgear', 'mv-feeder'])

const parameters = {
  lowVoltage: { value: 2000, unit: 'm', source: 'iec-61439-1' },
  mediumVoltage: { value: 1000, unit: 'm', source: 'iec-62271-1' },
  ups: { value: 1000, unit: 'm', source: 'iec-62040-3' },
} as const satisfies Record<string, RuleParameter>

/**
 * Boards, switchgear and UPS on a site above the altitude that their ratings hold for: thin air insulates and cools less.
 * Transformers and generators have rules of their own. One finding per product.
 */
export const ratedAltitude = defineSiteRule({
  id: 'power/rated-altitude',
  severity: 'warning',
  parts: 'product',
  watches: ['item.category', 'item.id', 'item.name', 'item.power', 'site.altitude_m'],
  about: (item) => familyOf(item) !== null,
  standard: cite('iec-61439-1', '7.1'),
  parameters,
  *check({ site, parameters: limits, finding }) {
    const { altitude_m } = site.site
    if (altitude_m === undefined || !exceeds(altitude_m, Math.min(limits.mediumVoltage, limits.ups, limits.lowVoltage)))
      return
    const placed = new Map<Item, EffectivePlacement[]>()
    for (const p of site.placements) if (familyOf(p.definition)) append(placed, p.definition, p)
    for (const [item, placements] of placed) {
      const family = familyOf(item)!
      const limit = item.power?.altitudeLimit_m ?? limits[family]
      if (!exceeds(altitude_m, limit)) continue
      yield finding({
        subjects: placements.map((p) => p.id),
        collective: true,
        discriminator: item.id,
        value: altitude_m,
        limit,
        unit: 'm',
        params: { item: item.name },
        standard: STANDARDS[family],
      })
    }
  },
})

const STANDARDS = {
  lowVoltage: cite('iec-61439-1', '7.1'),
  mediumVoltage: cite('iec-62271-1', '4.1'),
  ups: cite('iec-62040-3', '4.2'),
}

function familyOf({ category }: Item): keyof typeof parameters | null {
  if (LV.has(category)) return 'lowVoltage'
  if (MV.has(category)) return 'mediumVoltage'
  return category === 'ups' ? 'ups' : null
}
