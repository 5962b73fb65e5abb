import type { Finding } from '../../engine/results'
import type { Translator } from '../../i18n/translator'

/** A finding in the reader's language; the engine's English sentence where a rule has no text yet. */
export function findingSentence(finding: Finding, t: Translator): string {
  const key = `rules.${finding.rule}.message`
  return t.has(key) ? t.t(key, finding.params) : finding.message
}
