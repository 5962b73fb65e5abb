import type { TraceInput } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'

/** Where a figure comes from, with the grade of its source, or the day and the one who measured it. */
export const originText = (
  { origin, source, measured }: Pick<TraceInput, 'origin' | 'source' | 'measured'>,
  t: Translator,
): string =>
  [
    t.t(`trace.origins.${origin}`),
    ...(measured ? [t.date(measured.date), measured.by, measured.note] : []),
    ...(source?.grade ? [t.t('trace.ui.grade', { grade: source.grade })] : []),
  ]
    .filter(Boolean)
    .join(' · ')
