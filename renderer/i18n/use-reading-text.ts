import { useCallback } from 'react'
import { toDisplay } from '../../src/units/display-units'
import type { Band, MetricUnit } from '../scene/colour/metrics/metric-view'
import { useApp } from '../state/hooks/use-app'
import { useT } from './translator-context'
import { type Format, useFormat } from './use-format'

type Translate = Pick<ReturnType<typeof useT>, 't' | 'has' | 'number' | 'money'>

/** A reading with its unit, in the reader's units and language. */
export function readingText(unit: MetricUnit, value: number, t: Translate, format: Format, currency: string): string {
  switch (unit) {
    case 'share':
      return Number.isFinite(value) ? format.percent(value) : t.t('look.legend.lost')
    case 'kW':
      return format.quantity('power', value)
    case 'kW/m2': {
      const perArea = value / toDisplay('area', 1, format.system).value
      return `${t.number(perArea, Number.isInteger(perArea) ? 0 : perArea < 1 ? 2 : 1)}\u00a0kW/${format.unit('area')}`
    }
    case 'money':
      return t.money(value, currency)
    case 'years':
      return t.t('look.legend.years', { count: value })
    case 'weeks':
      return t.t('look.legend.weeks', { count: value })
    case 'pue':
      return t.number(value, 4)
    case 'availability':
      return format.percent(value, decimalsOfNines(value))
  }
}

/** Enough decimals of a percentage to tell availabilities of as many nines apart: 99 %, 99.9 %, 99.985 %. */
function decimalsOfNines(value: number): number {
  const nines = -Math.log10(Math.max(1 - value, 1e-9))
  const whole = Math.round(nines)
  return Math.max(0, Math.abs(nines - whole) < 1e-6 ? whole - 2 : Math.ceil(nines) - 1)
}

/** Names of the legend's classes, and readings in words. */
export function useReadingText() {
  const t = useT()
  const format = useFormat()
  const currency = useApp((s) => s.effective.site.currency)
  const reading = useCallback(
    (unit: MetricUnit, value: number) => readingText(unit, value, t, format, currency),
    [t, format, currency],
  )
  const band = useCallback(
    ({ id, span }: Band, unit: MetricUnit | null) => {
      if (id.startsWith('phase:')) {
        const phase = id.slice('phase:'.length)
        return phase ? t.t('look.legend.phase', { phase }) : t.t('look.legend.noPhase')
      }
      if (!span || unit === null) return t.t(`look.legend.classes.${id}`)
      const [from, to] = [span.from, span.to].map((v) => (v === null ? null : reading(unit, v)))
      if (from && to) return t.t('look.legend.between', { from, to })
      if (to) return t.t('look.legend.below', { to })
      return from ? t.t('look.legend.above', { from }) : t.t('look.legend.all')
    },
    [t, reading],
  )
  return { reading, band }
}
