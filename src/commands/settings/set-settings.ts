import type { SiteDocument } from '../../model/document'
import type { EstimateSettings } from '../../model/estimate-settings'
import type { ScheduleSettings } from '../../model/schedule-settings'
import type { Edit } from '../edit'

/** Writes fields of the estimate settings (rates, factors, percentages); null where they already say so. */
export const setEstimateSettings = (document: SiteDocument, fields: Partial<EstimateSettings>): Edit | null =>
  settingsEdit(document, 'estimate', 'edits.setEstimate', fields)

/** Writes fields of the schedule settings (start, calendar, own activities); null where they already say so. */
export const setScheduleSettings = (document: SiteDocument, fields: Partial<ScheduleSettings>): Edit | null =>
  settingsEdit(document, 'schedule', 'edits.setSchedule', fields)

function settingsEdit(
  document: SiteDocument,
  kind: 'estimate' | 'schedule',
  label: string,
  fields: Readonly<Record<string, unknown>>,
): Edit | null {
  const before: Readonly<Record<string, unknown>> | undefined = document[kind]
  const same = Object.entries(fields).every(([key, value]) => JSON.stringify(before?.[key]) === JSON.stringify(value))
  if (same) return null
  return { label, patch: [{ kind, ...(before ? { before } : {}), after: { ...before, ...fields } }] }
}
