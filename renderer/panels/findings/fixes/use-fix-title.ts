import { useCallback } from 'react'
import type { Fix } from '../../../../src/planning/fixes/fix-types'
import { quantityStyle } from '../../../../src/reports/tables/finding-sentence'
import { quantityParams } from '../../../../src/units/quantity-params'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'

/** What a fix does, in the language and units of the screen. */
export function useFixTitle(): (fix: Fix) => string {
  const translator = useT()
  const units = useApp((s) => s.preferences.units)
  return useCallback(
    ({ titleKey, params, quantities }) =>
      translator.t(titleKey, quantityParams(params, quantities ?? {}, quantityStyle(translator, units))),
    [translator, units],
  )
}
