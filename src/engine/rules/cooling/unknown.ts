import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { LiquidNodeResult } from '../../results'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { append } from '../site-index'

type Missing = 'supplyLimit' | 'supplyTemperature' | 'liquidCapacity' | 'airCapacity'

/** A missing figure that keeps a cooling check from being made is a finding, per product and figure. */
export const coolingUnknown = defineRule({
  id: 'cooling/unknown',
  severity: 'warning',
  parts: 'product',
  watches: ['air', 'liquid', 'item.airCooling', 'item.heat', 'item.id', 'item.liquidCooling', 'item.load', 'item.name'],
  about: (item) => isCooling(item),
  standard: cite('project-assumption'),
  *check({ site, facts, index, finding }) {
    const groups = new Map<string, string[]>()
    for (const placement of site.placements) {
      const { id, definition } = placement
      if (!isCooling(definition)) continue
      for (const missing of missingFigures(placement, facts.liquid[id], facts.air[id]?.live ?? false))
        append(groups, `${definition.id}|${missing}`, id)
    }
    for (const [discriminator, subjects] of groups)
      yield finding({
        subjects,
        collective: true,
        discriminator,
        params: {
          missing: discriminator.slice(discriminator.lastIndexOf('|') + 1),
          item: index.byId.get(subjects[0]!)!.definition.name,
        },
      })
  },
})

/** True for what takes liquid heat, or lacks the capacity to: only these look up their results. */
const isCooling = ({ heat, load, liquidCooling, airCooling }: Item): boolean =>
  !!(heat?.liquidFraction && load?.design_kW) ||
  (liquidCooling !== undefined && liquidCooling.capacity_kW === undefined) ||
  (airCooling !== undefined && airCooling.capacity_kW === undefined)

function missingFigures(
  { definition: { heat, load, liquidCooling, airCooling } }: EffectivePlacement,
  liquid: LiquidNodeResult | undefined,
  airLive: boolean,
): readonly Missing[] {
  const missing: Missing[] = []
  if (liquid?.live && heat?.liquidFraction && load?.design_kW) {
    if (heat.supplyMax_C === undefined) missing.push('supplyLimit')
    else if (liquid.supply_C === null) missing.push('supplyTemperature')
  }
  if (liquid?.live && liquidCooling && liquidCooling.capacity_kW === undefined && liquid.out_kW > 0)
    missing.push('liquidCapacity')
  if (airLive && airCooling && airCooling.capacity_kW === undefined) missing.push('airCapacity')
  return missing
}
