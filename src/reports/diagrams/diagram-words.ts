import type { DiagramWords } from '../../diagrams/figures/diagram-words'
import type { Translator } from '../../i18n/translator'
import { displayUnit, type QuantityKind, toDisplay, type UnitSystem } from '../../units/display-units'
import { kindOfUnit } from '../../units/kind-of-unit'
import { unitName } from '../tables/unit-name'

/** How a diagram speaks on paper. */
export function diagramWords(t: Translator, units: UnitSystem): DiagramWords {
  const figureIn = (value: number, unit: string, kind: QuantityKind | undefined = kindOfUnit(unit)): string => {
    if (!kind) return t.number(value, Number.isInteger(value) ? 0 : 1)
    const shown = toDisplay(kind, value, units).value
    // Large figures carry no decimals: nobody reads a tenth of a kilowatt beside two thousand.
    const decimals = Math.abs(shown) >= 100 || Number.isInteger(shown) ? 0 : displayUnit(kind, units).decimals
    return t.number(shown, decimals)
  }
  return {
    t: (key, params) => t.t(key, params),
    figureIn,
    inUnit: (value, unit, kind = kindOfUnit(unit)) =>
      `${figureIn(value, unit, kind)}\u00a0${kind ? displayUnit(kind, units).symbol : unitName(unit, t)}`,
    category(category, number) {
      const key = `catalog.categories.${category}.${number}`
      return t.has(key) ? t.t(key) : category
    },
  }
}
