import { useCallback } from 'react'
import { useT } from '../../i18n/translator-context'
import type { AsOf } from '../../state/slices/look-slice'

/** A moment of the works in words. */
export function useMomentText(): (asOf: AsOf | null) => string {
  const { t, date } = useT()
  return useCallback(
    (asOf) => {
      if (asOf === null) return t('look.phases.asPlanned')
      if (asOf.type === 'today') return t('look.phases.today')
      if (asOf.type === 'date') return date(asOf.date)
      return asOf.phase === '' ? t('look.phases.unnamed') : t('look.phases.phase', { phase: asOf.phase })
    },
    [t, date],
  )
}
