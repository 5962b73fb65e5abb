import type { TraceSource } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'

/** Remarks that the catalogue makes in the title of a source, by the key of their words; longer ones first. */
const remarks = {
  'general knowledge, unverified': 'unverified',
  'project assumption for planning, general knowledge': 'planning',
  'layout is a project assumption for planning': 'layout',
  'project assumption for planning': 'assumption',
  'rest general knowledge': 'rest',
  'public GitHub sources': 'github',
  'public GitHub source': 'github',
  'lead time:': 'leadTime',
} as const

interface Titled {
  readonly title: string
  readonly grade?: TraceSource['grade'] | undefined
}

/**
 * The title of a source for a reader: the name as it is, which is a proper name, after what kind of source it is in the
 * reader's language, and with the catalogue's own remarks in it. In English, in which they are written, as it stands.
 */
export function sourceTitle({ title, grade }: Titled, t: Translator): string {
  if (t.language === 'en' || title === '') return title
  const spoken = Object.entries(remarks).reduce(
    (text, [remark, key]) => text.replaceAll(remark, t.t(`trace.sources.remarks.${key}`)),
    title,
  )
  const isNamed = grade !== undefined && grade !== 'D'
  return isNamed ? `${t.t(`trace.sources.kinds.${grade}`)}: ${spoken}` : spoken
}
