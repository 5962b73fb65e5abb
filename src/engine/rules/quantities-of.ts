import { oncePer } from '../../memo/once-per'
import { kindOfUnit } from '../../units/kind-of-unit'
import type { Quantities } from '../../units/quantity-params'
import type { Rule } from './define-rule'

const known = oncePer((_: Rule) => new Map<string, Quantities>())

/** Which placeholders of a rule's findings are measured in a unit, and as what; one object per rule and unit. */
export function quantitiesOf(rule: Rule, unit: string): Quantities {
  const byUnit = known(rule)
  let quantities = byUnit.get(unit)
  if (!quantities) {
    quantities = resolve(rule, unit)
    byUnit.set(unit, quantities)
  }
  return quantities
}

function resolve({ quantities }: Rule, unit: string): Quantities {
  const ofUnit = kindOfUnit(unit)
  const declared = { value: 'of the unit', limit: 'of the unit', ...quantities } as const
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, kind]) => {
      const meant = kind === 'of the unit' ? ofUnit : kind
      return meant ? [[name, meant] as const] : []
    }),
  )
}
