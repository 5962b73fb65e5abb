import { useCallback } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { figureText } from '../../../src/reports/trace/figure-text'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

/** Writes a figure of a trace in the language and units of the screen. */
export function useFigureText(): (value: number | null, unit: string, question?: TraceQuestion) => string {
  const translator = useT()
  const units = useApp((s) => s.preferences.units)
  return useCallback(
    (value, unit, question) => figureText(value, unit, translator, units, question),
    [translator, units],
  )
}
