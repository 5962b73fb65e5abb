import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import type { Finding } from '../results'
import type { CostedLine, CostedLines } from './costed-line'
import { disciplineOf, isHardware } from './discipline-of'
import { missingFigure } from './missing-figure'
import { scaleMoney } from './money'
import { priceInSiteCurrency } from './price-in-site-currency'
import { phaseOf } from './scope-of-work'

/**
 * What is bought: one line for each item in each phase, quantity × catalogue price.
 * An item without a price has an unknown line and a finding, never a zero.
 * @throws DocumentError where a foreign price has no rate
 */
export function itemLines(site: EffectiveSite, placements: readonly EffectivePlacement[]): CostedLines {
  const lines = [...Map.groupBy(placements, (p) => JSON.stringify([p.item, phaseOf(p)])).values()].map((group) =>
    itemLine(site, group),
  )
  const unpriced = [...Map.groupBy(placements, (p) => p.item).values()].filter(
    ([first]) => !unitPrice(first!.definition),
  )
  return { lines, findings: unpriced.map(missingPrice) }
}

function itemLine(site: EffectiveSite, group: readonly EffectivePlacement[]): CostedLine {
  const { definition, item } = group[0]!
  const price = unitPrice(definition)
  const quantity = group.length * (price?.unitsEach ?? 1)
  const unitCost = price ? priceInSiteCurrency(price.cost, price.cost.currency, site) : null
  return {
    line: {
      code: definition.codes?.masterFormat ?? '',
      item,
      description: definition.name,
      quantity,
      unit: definition.cost?.per === 'm' ? 'm' : 'each',
      unitCost,
      total: unitCost && scaleMoney(unitCost, quantity),
      phase: phaseOf(group[0]),
      group: isHardware(definition.category) ? 'hardware' : 'facility',
      kind: 'item',
    },
    market: disciplineOf(definition),
    foreign: price && price.cost.currency !== site.site.currency ? price.cost.currency : null,
  }
}

/** Price and how many units one piece is: what is priced by the metre is as long as its longer side in plan. */
function unitPrice(item: Item): { readonly cost: NonNullable<Item['cost']>; readonly unitsEach: number } | null {
  const { cost, size_m } = item
  if (!cost) return null
  if (cost.per !== 'm') return { cost, unitsEach: 1 }
  return size_m ? { cost, unitsEach: Math.max(size_m[0], size_m[1]) } : null
}

const missingPrice = (group: readonly EffectivePlacement[]): Finding => {
  const { definition, item } = group[0]!
  return missingFigure({
    name: 'missing-price',
    severity: 'warning',
    subjects: group.map((p) => p.id),
    params: { item: definition.name },
    extent: { value: group.length, unit: '' },
    discriminator: item,
  })
}
