import { useCallback } from 'react'
import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'

/** The sentence of a finding in the language of the screen; the engine's English one where a rule has no text. */
export function useFindingText(): (finding: Finding) => string {
  const { t, has } = useT()
  return useCallback(
    (finding) => {
      const key = `rules.${finding.rule}.message`
      if (!has(key)) return finding.message
      const params = Object.fromEntries(
        Object.entries(finding.params).map(([name, value]) => [
          name,
          typeof value === 'number' && !Number.isInteger(value) ? round(value) : value,
        ]),
      )
      return t(key, params)
    },
    [t, has],
  )
}

/** Three significant digits are what a sentence can carry. */
const round = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
