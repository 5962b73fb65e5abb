import { displayName } from '../../rules/display-name'
import { floorLoad_kPa, GRAVITY_m_per_s2 } from '../../rules/plan/floor-load'
import { computed, draft, typed } from '../draft'
import { itemInput } from '../item-input'
import { solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceQuestion } from '../trace-types'
import { airHeat_kW } from './trace-air'
import { liquidHeat_kW } from './trace-liquid'
import { ownReactive_kvar } from './trace-power'

/** What a placement contributes by itself. */
export function traceItem(
  { site, check }: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'item' }>,
): TraceDraft | null {
  const solved = solvedSite(site)
  const p = solved.byId.get(id)
  if (!p) return null
  const subject = displayName(p, id)
  const design = itemInput(p, 'load.design_kW', 'kW')
  const fraction = itemInput(p, 'heat.liquidFraction', '')
  switch (figure) {
    case 'liquid_kW':
      return draft('product', liquidHeat_kW(solved, id), 'kW', subject, [design, fraction])
    case 'air_kW':
      return draft('remainder', airHeat_kW(solved, p), 'kW', subject, [design, fraction])
    case 'own_kvar':
      return draft('reactive', ownReactive_kvar(solved, id), 'kvar', subject, [
        design,
        itemInput(p, 'load.powerFactor', '', { value: 1, assumed: true }),
      ])
    case 'loss_kW': {
      const node = check.power.nodes[id]!
      const cooler = p.definition.liquidCooling || p.definition.airCooling
      return draft('difference', airHeat_kW(solved, p), 'kW', subject, [
        computed('in_kW', node.in_kW, 'kW', { of: 'power', id, figure: 'in_kW' }, { subject }),
        computed('out_kW', node.out_kW, 'kW', { of: 'power', id, figure: 'out_kW' }, { subject }),
        ...(cooler ? [design] : []),
      ])
    }
    case 'floorLoad_kPa': {
      const value = floorLoad_kPa(p.definition)
      if (value === null) return null
      return draft('pressure', value, 'kPa', subject, [
        itemInput(p, 'mass_kg', 'kg'),
        typed('gravity', GRAVITY_m_per_s2, 'm/s2'),
        itemInput(p, 'size_m.0', 'm'),
        itemInput(p, 'size_m.1', 'm'),
      ])
    }
  }
}

/** So many placements of one product. */
export function traceGroup(
  { site }: TraceContext,
  { member, count, figure }: Extract<TraceQuestion, { of: 'group' }>,
): TraceDraft | null {
  const solved = solvedSite(site)
  const p = solved.byId.get(member)
  if (!p) return null
  const each =
    figure === 'design_kW'
      ? itemInput(p, 'load.design_kW', 'kW')
      : computed(
          'air_kW',
          airHeat_kW(solved, p),
          'kW',
          { of: 'item', id: member, figure: 'air_kW' },
          { subject: p.definition.name },
        )
  return draft('product', count * each.value, 'kW', p.definition.name, [typed('count', count, ''), each])
}
