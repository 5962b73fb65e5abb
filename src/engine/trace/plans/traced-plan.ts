import { oncePer } from '../../../memo/once-per'
import type { PlannedActivity } from '../../schedule/plan-activities'
import { SCHEDULE_DRAWS, spreadOf } from '../../schedule/schedule-site'
import { type ScheduleSimulation, simulateSchedule } from '../../schedule/simulate-schedule'
import { planSite, type SitePlan } from '../../schedule/site-plan'
import type { TraceContext } from '../trace-types'
import { type Named, named } from './plan-draft'
import { planFormulas } from './plan-formulas'

/** The plan behind a schedule, as it is asked about. */
export interface TracedPlan extends SitePlan {
  readonly indexOf: ReadonlyMap<string, number>
  /** Links that lead out of each activity. */
  readonly successors: ReadonlyMap<string, readonly { readonly id: string; readonly link: number }[]>
  readonly drawn: { readonly seed: number; readonly draws: number }
  /** The simulation of the schedule, drawn again when first asked for. */
  simulation(): ScheduleSimulation
}

export const WORKDAY = 'workday'

/** The plan of a context's site; null where the site before the work is not known. Kept for the context. */
export const tracedPlan = oncePer(({ site, baseline, today, schedule }: TraceContext): TracedPlan | null => {
  if (!baseline) return null
  const drawn = schedule?.risk ?? SCHEDULE_DRAWS
  const plan = planSite(site, baseline, today)
  const { activities, network } = plan
  const links = activities.flatMap((a) => a.after.map(({ id: from }, link) => ({ from, id: a.id, link })))
  let simulation: ScheduleSimulation | null = null
  return {
    ...plan,
    drawn,
    indexOf: new Map(activities.map((a, i) => [a.id, i])),
    successors: Map.groupBy(links, ({ from }) => from),
    simulation: () => {
      simulation ??= simulateSchedule(network, spreadOf(activities), drawn)
      return simulation
    },
  }
})

/** An activity with its place in the plan and its times. */
export interface PlacedActivity {
  readonly activity: PlannedActivity
  readonly index: number
  readonly days: number
  readonly times: SitePlan['path']['times'][number]
  readonly about: Named
}

/** @returns null where there is no plan, or no such activity in it */
export function placedActivity(plan: TracedPlan | null, id: string): PlacedActivity | null {
  const index = plan?.indexOf.get(id)
  const activity = index === undefined ? undefined : plan?.activities[index]
  if (!plan || index === undefined || !activity) return null
  const about = named({ ...activity, text: activity.name })
  return { activity, index, days: activity.duration_days.base, times: plan.path.times[index]!, about }
}

/** The name of an activity as the placeholders of an input. */
export const subjectOf = ({ about }: PlacedActivity) => ({ ...about.params, subject: about.subject })

/** Standard deviation of a triangular duration, working days. */
export const deviationOf = ({ low, base, high }: PlannedActivity['duration_days']): number =>
  planFormulas.triangularDeviation([low, base, high])
