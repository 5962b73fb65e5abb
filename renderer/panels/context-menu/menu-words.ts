import type { Finding } from '../../../src/engine/results'
import type { Translator } from '../../../src/i18n/translator'

/** What the lines of a menu are written with. */
export interface MenuWords {
  readonly t: Translator['t']
  /** A finding in one sentence. */
  finding(finding: Finding): string
}
