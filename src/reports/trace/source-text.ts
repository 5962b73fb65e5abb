import { citationText } from '../../engine/rules/cite'
import type { TraceSource } from '../../engine/trace/trace-types'
import type { Language } from '../../i18n/translator'

/** What a source is called: a standard as the reader's language names it, anything else by its title. */
export const sourceText = ({ standard, clause, title }: TraceSource, language: Language): string =>
  standard ? citationText(standard, clause, language) : title
