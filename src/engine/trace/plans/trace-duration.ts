import productivity from '../../../../resources/cost/productivity.json'
import { hoursOf } from '../../schedule/plan-quantities'
import { computed, typed } from '../draft'
import { itemInput } from '../item-input'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { planDraft, shipped } from './plan-draft'
import type { Bound, PlanQuestion } from './plan-questions'
import { type PlacedActivity, placedActivity, subjectOf, tracedPlan, WORKDAY } from './traced-plan'

/** Working days of a lead-time week, as the interchange format reads it. */
const daysPerWeek = 5

/** An own activity says so itself; procurement takes the longest lead time; the rest comes from hours and crews. */
export function traceDuration({ site }: TraceContext, placed: PlacedActivity, at: Bound): TraceDraft {
  const { activity, about } = placed
  const days = activity.duration_days[at]
  if (activity.effort) return fromCrew(placed, activity.effort, at)
  const longest = site.placements.find(
    (p) =>
      activity.kind === 'procurement' &&
      site.added.has(p.id) &&
      activity.id.replace(/@.+$/, '') === `procure:${p.definition.category}` &&
      (p.definition.leadTime_weeks?.[at] ?? Number.NaN) * daysPerWeek === days,
  )
  if (!longest) return planDraft('given', days, WORKDAY, about, [typed('ownDuration', days, WORKDAY)], at)
  const weeks = [itemInput(longest, `leadTime_weeks.${at}`, 'weeks'), typed('daysPerWeek', daysPerWeek, '')]
  return planDraft('product', days, WORKDAY, about, weeks, at)
}

/** Base from hours and crew; low and high are the base times the spread of that kind of work. */
function fromCrew(
  placed: PlacedActivity,
  { work, parts }: NonNullable<PlacedActivity['activity']['effort']>,
  at: Bound,
): TraceDraft {
  const { activity, about } = placed
  const { id, duration_days } = activity
  const { days, workers, spread } = productivity.work[work]
  const { source } = productivity
  if (at === 'base')
    return planDraft('crewDays', duration_days.base, WORKDAY, about, [
      computed('hours', hoursOf(parts), 'h', { of: 'activity-hours', id }),
      shipped('fixedDays', days, WORKDAY, source),
      shipped('workers', workers, '', source),
      shipped('hoursPerShift', productivity.hoursPerShift, 'h', source),
    ])
  return planDraft(
    at === 'low' ? 'quickest' : 'slowest',
    duration_days[at],
    WORKDAY,
    about,
    [
      computed('duration', duration_days.base, WORKDAY, { of: 'activity', id, figure: 'duration' }, subjectOf(placed)),
      shipped(`factor.${at}`, spread[at === 'low' ? 0 : 1]!, '', source),
    ],
    at,
  )
}

/** Hours of an activity: pieces and metres at so many hours each. */
export function traceActivityHours(
  context: TraceContext,
  { id }: Extract<PlanQuestion, { of: 'activity-hours' }>,
): TraceDraft | null {
  const placed = placedActivity(tracedPlan(context), id)
  const parts = placed?.activity.effort?.parts
  if (!placed || !parts) return null
  const { site } = context
  const ofItem = new Map([...site.removed, ...site.placements].map((p) => [p.item, p]))
  return planDraft(
    'sumOfPairs',
    hoursOf(parts),
    'h',
    placed.about,
    parts.flatMap(({ on, of, count, hoursEach, stated }): TraceInput[] => {
      const placement = ofItem.get(on)
      const subject =
        of === 'run' ? `estimate.lines.${on}` : (placement?.definition.name ?? `trace.figures.counted.${of}`)
      const unit = of === 'run' ? 'm' : 'each'
      return [
        typed('pieces', count, unit, { subject }),
        stated && placement
          ? itemInput(placement, 'install.hours', 'h')
          : shipped('hoursEach', hoursEach, `h/${unit}`, productivity.source, { subject }),
      ]
    }),
  )
}
