/** Which of the three figures of a price, a duration or a sum; the base one where nothing is said. */
export type Bound = 'low' | 'base' | 'high'

/**
 * Figures of an estimate; `subtotal` is direct cost and services, on which contingency is reckoned, `bought` all direct
 * lines, `all` facility and hardware.
 */
export type EstimateFigure = 'facility' | 'direct' | 'subtotal' | 'hardware' | 'bought' | 'all' | 'perMW' | 'addedAi_MW'
export type Percentile = 'p10' | 'p50' | 'p80' | 'p90'
/** Offsets, durations and floats of an activity, working days. */
export type ActivityFigure =
  | 'start'
  | 'finish'
  | 'duration'
  | 'lateStart'
  | 'lateFinish'
  | 'totalFloat'
  | 'freeFloat'
  | 'deviation'
  | 'weight'
export type ActivityDate = 'earlyStart' | 'earlyFinish' | 'lateStart' | 'lateFinish'

/** What can be asked of an estimate and of a schedule. */
export type PlanQuestion =
  | { readonly of: 'estimate'; readonly figure: EstimateFigure; readonly at?: Bound }
  | {
      readonly of: 'estimate-line'
      readonly line: number
      readonly figure: 'total' | 'unitCost' | 'quantity' | 'leadTime'
      readonly at?: Bound
    }
  | { readonly of: 'estimate-indirect'; readonly line: number; readonly at?: Bound }
  | { readonly of: 'estimate-risk'; readonly money: 'facility' | 'hardware' | 'perMW'; readonly figure: Percentile }
  /** By how much one driver of the simulation moves a total. */
  | { readonly of: 'estimate-driver'; readonly money: 'facility' | 'hardware'; readonly driver: string }
  /** All lines of one market. */
  | { readonly of: 'estimate-market'; readonly market: string; readonly at: Bound }
  | { readonly of: 'activity'; readonly id: string; readonly figure: ActivityFigure; readonly at?: Bound }
  /** How early a predecessor lets an activity start. */
  | { readonly of: 'activity-link'; readonly id: string; readonly link: number }
  /** How late a successor lets an activity start, or how much earlier than it must the activity starts. */
  | {
      readonly of: 'activity-successor'
      readonly id: string
      readonly successor: string
      readonly link: number
      readonly figure: 'latest' | 'slack'
    }
  /** Hours of work in an activity of the plan. */
  | { readonly of: 'activity-hours'; readonly id: string }
  /** A day of the calendar, with the chain of activities that leads to it. */
  | { readonly of: 'activity-date'; readonly id: string; readonly figure: ActivityDate }
  | { readonly of: 'schedule'; readonly figure: 'length' }
  | { readonly of: 'schedule-date'; readonly figure: 'start' | 'finish' | 'p50' | 'p80' }
