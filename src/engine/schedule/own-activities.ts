import { DocumentError } from '../../model/reading/document-error'
import { phrase } from '../../model/reading/phrase'
import type { ActivityInput } from '../../model/schedule-settings'
import { inPhase, type PlannedActivity, planIdPattern } from './plan-activities'

/**
 * Joins the document's own activities to those of the plan. An own activity with the id of a planned one replaces it.
 * An own link may name a step of the plan: without its phase it means that step in every phase, and where the scenario
 * does not have the step there is nothing to wait for.
 * @throws DocumentError where two own activities share an id
 */
export function joinOwnActivities(
  planned: readonly PlannedActivity[],
  own: readonly ActivityInput[],
): readonly PlannedActivity[] {
  const ids = new Set<string>()
  own.forEach((activity, index) => {
    if (ids.has(activity.id))
      throw new DocumentError(
        'duplicate-id',
        `schedule.activities[${index}].id`,
        phrase`"${activity.id}" is the id of another activity`,
        'give each activity an id of its own',
      )
    ids.add(activity.id)
  })
  const kept = planned.filter((activity) => !ids.has(activity.id))
  const known = new Set([...ids, ...kept.map((activity) => activity.id)])
  const phases = [...new Set(planned.map((activity) => activity.phase))]

  const resolve = (id: string): readonly string[] => {
    if (known.has(id)) return [id]
    if (!planIdPattern.test(id.replace(/@.+$/, ''))) return [id]
    return phases.map((phase) => inPhase(id, phase)).filter((step) => known.has(step))
  }
  return [
    ...kept,
    ...own.map((activity): PlannedActivity => {
      const { duration_days } = activity
      return {
        id: activity.id,
        name: activity.name ?? activity.id,
        duration_days:
          typeof duration_days === 'number'
            ? { low: duration_days, base: duration_days, high: duration_days }
            : duration_days,
        after: activity.after.flatMap((link) =>
          resolve(link.id).map((id) => ({ id, type: link.type ?? ('FS' as const), lag_days: link.lag_days ?? 0 })),
        ),
        ...(activity.notBefore ? { notBefore: activity.notBefore } : {}),
        kind: 'own',
        phase: '',
      }
    }),
  ]
}
