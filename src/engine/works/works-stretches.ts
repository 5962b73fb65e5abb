import type { EffectiveSite } from '../../model/effective-site'
import type { ScheduleResult } from '../results'
import type { Moment } from './moment'
import { phasePlan } from './phase-plan'

/** A time in which the same things are in service. */
export interface Stretch {
  /** A moment in it: the first day of a dated stretch. */
  readonly moment: Moment
  /** First and last day, ISO dates; null where no schedule says. Today has no first day, and all done no last. */
  readonly from: string | null
  readonly to: string | null
}

/**
 * The works as a row of times between which something comes into service or leaves it. By dates where the schedule has
 * any, else by phases. Empty where there are no works.
 */
export function worksStretches(site: EffectiveSite, schedule: ScheduleResult | null): readonly Stretch[] {
  const phases = phasePlan(site, schedule)
  if (phases.length === 0) return []
  const changes = new Set<string>()
  for (const { removed, removal, works } of phases) {
    if (removed.length > 0 && removal) changes.add(removal.from)
    if (works) changes.add(dayAfter(works.to))
  }
  if (changes.size === 0)
    return [
      { moment: { type: 'today' }, from: null, to: null },
      ...phases.map(({ id }): Stretch => ({ moment: { type: 'phase', phase: id }, from: null, to: null })),
    ]
  const starts = [...changes].sort()
  return [
    { moment: { type: 'today' }, from: null, to: dayBefore(starts[0]!) },
    ...starts.map((from, i): Stretch => {
      const next = starts[i + 1]
      return { moment: { type: 'date', date: from }, from, to: next === undefined ? null : dayBefore(next) }
    }),
  ]
}

/** The stretch that a moment falls in; undefined where it falls in none. */
export function stretchAt(stretches: readonly Stretch[], moment: Moment | null): Stretch | undefined {
  if (moment === null) return stretches.at(-1)
  if (moment.type === 'today') return stretches[0]
  if (moment.type === 'phase')
    return stretches.find((s) => s.moment.type === 'phase' && s.moment.phase === moment.phase)
  return stretches.findLast((s) => s.from !== null && s.from <= moment.date) ?? stretches[0]
}

const DAY_ms = 86_400_000
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_ms).toISOString().slice(0, 10)
const dayAfter = (date: string): string => shifted(date, 1)
const dayBefore = (date: string): string => shifted(date, -1)
