import { useCallback } from 'react'
import type { Finding } from '../../../src/engine/results'
import { findingSentence } from '../../../src/reports/tables/finding-sentence'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

/** The sentence of a finding in the language and units of the screen. */
export function useFindingText(): (finding: Finding) => string {
  const t = useT()
  const system = useApp((s) => s.preferences.units)
  return useCallback((finding) => findingSentence(finding, t, system), [t, system])
}
