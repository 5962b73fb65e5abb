import type { ScheduleActivity } from '../../../src/engine/results'

interface Dated {
  readonly id: string
  readonly works: { readonly from: string; readonly to: string } | null
}

/**
 * The activities that set the first and the last day of the works of a phase, by id.
 * @returns null where no schedule dates the phase
 */
export function datedBy(
  { id, works }: Dated,
  activities: readonly ScheduleActivity[],
): { readonly first: string; readonly last: string } | null {
  const own = activities.filter((a) => a.phase === id && a.kind !== 'own' && a.kind !== 'procurement')
  const first = own.find((a) => a.earlyStart === works?.from)
  const last = own.find((a) => a.earlyFinish === works?.to)
  return first && last ? { first: first.id, last: last.id } : null
}
