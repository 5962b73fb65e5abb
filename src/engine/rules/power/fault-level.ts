import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { nearestTransformers, transformerFault_A } from '../electrical/fault-current'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/**
 * What protects a board interrupts the fault current that the transformers above let through. The network above them
 * counts as infinite and cables between as nothing, so that a pass is safe; motors' contribution is left out.
 */
export const faultLevel = defineSiteRule({
  id: 'power/fault-level',
  severity: 'warning',
  watches: [
    'label',
    'connection.from',
    'connection.standby',
    'item.category',
    'item.power',
    'site.electricalCode',
    'item.id',
  ],
  standard: cite('nec', '110.9, 110.10'),
  *check({ site, index, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    const above = nearestTransformers(index)
    for (const { id, definition } of placementsOf(index, interrupts)) {
      const interrupting_kA = definition.power!.interrupting_kA!
      const transformers = [...above(id)]
      const faults_A = transformers.map((t) => transformerFault_A(index.byId.get(t)!.definition))
      const value = faults_A.reduce<number>((sum, fault_A) => sum + (fault_A ?? 0), 0)
      if (!exceeds(value, interrupting_kA * 1000)) continue
      yield finding({
        subjects: [id, ...transformers],
        value,
        limit: interrupting_kA * 1000,
        unit: 'A',
        params: { board: index.byId.get(id)?.label ?? id, transformers: transformers.length },
        standard: isNec ? cite('nec', '110.9, 110.10') : cite('iec-60364-4-43', '434.5.1'),
      })
    }
  },
})

const interrupts = ({ power, category }: Item): boolean =>
  power?.interrupting_kA !== undefined && category !== 'transformer'
