import { citationText } from '../../engine/rules/cite'
import type { TraceSource } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'
import { sourceTitle } from './source-title'

/** What a source is called: a standard as the reader's language names it, anything else by its title. */
export const sourceText = (source: TraceSource, t: Translator): string =>
  source.standard ? citationText(source.standard, source.clause, t.language) : sourceTitle(source, t)
