import type { TraceInput } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'

/** Where a figure comes from, with the grade of its source where it has one. */
export const originText = ({ origin, source }: Pick<TraceInput, 'origin' | 'source'>, t: Translator): string =>
  [t.t(`trace.origins.${origin}`), ...(source?.grade ? [t.t('trace.ui.grade', { grade: source.grade })] : [])].join(
    ' · ',
  )
