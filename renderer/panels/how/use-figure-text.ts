import { useCallback } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { unitName } from '../../../src/reports/tables/unit-name'
import type { QuantityKind } from '../../../src/units/display-units'
import { kindOfUnit } from '../../../src/units/kind-of-unit'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'

/** Floors and pipes share the pascal; only the question tells them apart. */
const kindAsked = (question: TraceQuestion | undefined): QuantityKind | undefined =>
  question?.of === 'item' && question.figure === 'floorLoad_kPa' ? 'floorLoad' : undefined

/** Ratios below this are written with three decimals: a power factor, a share, a PUE. */
const SMALL = 10

/** Writes a figure of a trace: money by its currency, working days in words, quantities in the reader's units. */
export function useFigureText(): (value: number | null, unit: string, question?: TraceQuestion) => string {
  const translator = useT()
  const format = useFormat()
  return useCallback(
    (value, unit, question) => {
      const { t, has, number, money } = translator
      if (value === null) return t('ui.unknown')
      const [currency, per] = unit.split('/')
      if (/^[A-Z]{3}$/.test(currency!)) return money(value, currency!) + (per ? `\u00a0/\u00a0${per}` : '')
      if (unit === '') return number(value, Number.isInteger(value) ? 0 : Math.abs(value) < SMALL ? 3 : 1)
      if (has(`how.units.${unit}`)) return t(`how.units.${unit}`, { count: value })
      const kind = kindAsked(question) ?? kindOfUnit(unit)
      return kind ? format.inUnit(value, unit, kind) : `${number(value)}\u00a0${unitName(unit, translator)}`
    },
    [translator, format],
  )
}
