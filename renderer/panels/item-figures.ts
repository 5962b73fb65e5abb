import type { Item } from '../../src/model/item'
import type { Format } from '../i18n/use-format'

/** The two or three figures that tell an item from its neighbours in a list. */
export function itemFigures(item: Item, format: Format): string {
  const parts: string[] = []
  const { power, load, liquidCooling, airCooling } = item
  if (power && power.role !== 'load') {
    if (power.rating_kVA !== undefined) parts.push(format.quantity('apparentPower', power.rating_kVA))
    else if (power.rating_kW !== undefined) parts.push(format.quantity('power', power.rating_kW))
  } else if (liquidCooling?.capacity_kW !== undefined) parts.push(format.quantity('power', liquidCooling.capacity_kW))
  else if (airCooling?.capacity_kW !== undefined) parts.push(format.quantity('power', airCooling.capacity_kW))
  else if (load) parts.push(format.quantity('power', load.design_kW))
  if (item.size_m) {
    const [w, d] = item.size_m
    parts.push(`${format.figure('length', w)} × ${format.quantity('length', d)}`)
  }
  if (item.mass_kg !== undefined) parts.push(format.quantity('mass', item.mass_kg))
  return parts.join(' · ')
}
