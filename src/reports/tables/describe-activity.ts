import type { ScheduleActivity } from '../../engine/results'
import type { Translator } from '../../i18n/translator'

/** An activity in the reader's language; the document's own activities keep the name their author gave. */
export function describeActivity(activity: ScheduleActivity, t: Translator): string {
  const { nameKey, nameParams, name } = activity
  return nameKey !== undefined && t.has(nameKey) ? t.t(nameKey, nameParams) : name
}
