import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { mountingOf } from '../plan/mounting'
import { isRetrofit, placedItems } from '../plan/placed-items'

/** A product in a new or AI role whose figures a check needed and did not find: one finding per product. */
export const missingFigure = defineSiteRule({
  id: 'data/missing-figure',
  severity: 'info',
  parts: 'product',
  watches: [
    'mission',
    'status',
    'item.airCooling',
    'item.attributes',
    'item.category',
    'item.heat',
    'item.id',
    'item.liquidCooling',
    'item.load',
    'item.mass_kg',
    'item.name',
    'item.size_m',
  ],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    for (const [item, placements] of placedItems(site, isRetrofit, mayLack)) {
      const isIt = placements.some((p) => p.mission !== 'support')
      const missing = [...checkedFigures(item, isIt)].filter(([, known]) => !known).map(([name]) => name)
      if (missing.length === 0) continue
      const isGrave = missing.includes('size_m') || missing.includes('load.design_kW')
      yield finding({
        subjects: placements.map((p) => p.id),
        isInOrder: true,
        collective: true,
        discriminator: item.id,
        severity: isGrave ? 'warning' : 'info',
        params: { item: item.name, figures: missing.join(', ') },
      })
    }
  },
})

/** Lacks something if it is IT, which its placements say. */
const mayLack = (item: Item): boolean => [...checkedFigures(item, true)].some(([, known]) => !known)

/** Figures that some rule reads, with whether the item has them; names as in the interchange format. */
function* checkedFigures(item: Item, isIt: boolean): Generator<[name: string, known: boolean]> {
  const { size_m, mass_kg, load, heat, liquidCooling, airCooling } = item
  if (mountingOf(item) === 'floor') {
    yield ['size_m', size_m !== undefined]
    yield ['mass_kg', mass_kg !== undefined]
  }
  if (isIt) yield ['load.design_kW', load !== undefined]
  if (isIt && load?.design_kW) yield ['heat.liquidFraction', heat?.liquidFraction !== undefined]
  if (heat?.liquidFraction) {
    yield ['heat.deltaT_K', heat.deltaT_K !== undefined]
    yield ['heat.pressureDrop_kPa', heat.pressureDrop_kPa !== undefined]
  }
  if (heat && load?.design_kW && (heat.liquidFraction ?? 0) < 1)
    yield ['heat.airInletMax_C', heat.airInletMax_C !== undefined]
  if (liquidCooling)
    yield ['liquidCooling.approach_K', liquidCooling.approach_K !== undefined || liquidCooling.rejects === 'setpoint']
  if (liquidCooling?.role === 'conduit') {
    yield ['liquidCooling.maxFlow_lpm', liquidCooling.maxFlow_lpm !== undefined]
    yield ['liquidCooling.head_kPa', liquidCooling.head_kPa !== undefined]
  }
  if (airCooling) yield ['airCooling.capacity_kW', airCooling.capacity_kW !== undefined]
}
