import english from '../../../resources/locales/en/trace.json'
import type { TraceSource } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'

/** Remarks that the shipped data make in the title of a source, by the key of their words; longer ones first. */
const remarks = Object.entries<string>(english.sources.remarks).sort(([, a], [, b]) => b.length - a.length)

interface Titled {
  readonly title: string
  readonly grade?: TraceSource['grade'] | undefined
}

/**
 * The title of a source for a reader: the name as it is, which is a proper name, after what kind of source it is in the
 * reader's language, and with the remarks of the shipped data in it. In English, in which they are written, as it stands.
 */
export function sourceTitle({ title, grade }: Titled, t: Translator): string {
  if (t.language === 'en' || title === '') return title
  const spoken = remarks.reduce(
    (text, [key, remark]) =>
      text.includes(remark) ? text.replaceAll(remark, t.t(`trace.sources.remarks.${key}`)) : text,
    title,
  )
  const isNamed = grade !== undefined && grade !== 'D'
  return isNamed ? `${t.t(`trace.sources.kinds.${grade}`)}: ${spoken}` : spoken
}
