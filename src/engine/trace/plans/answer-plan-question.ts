import type { TraceContext, TraceDraft } from '../trace-types'
import type { PlanQuestion } from './plan-questions'
import { traceActivity, traceActivityLink } from './trace-activity'
import { traceActivityDate, traceSchedule, traceScheduleDate } from './trace-date'
import { traceActivityHours } from './trace-duration'
import { traceEstimate, traceEstimateIndirect } from './trace-estimate'
import { traceEstimateLine } from './trace-estimate-line'
import { traceEstimateDriver, traceEstimateMarket, traceEstimateRisk } from './trace-estimate-risk'
import { traceActivitySuccessor } from './trace-float'

/** One step of the way to a figure of the estimate or the schedule; null where there is no such figure. */
export function answerPlanQuestion(question: PlanQuestion, context: TraceContext): TraceDraft | null {
  switch (question.of) {
    case 'estimate':
      return traceEstimate(context, question)
    case 'estimate-line':
      return traceEstimateLine(context, question)
    case 'estimate-indirect':
      return traceEstimateIndirect(context, question)
    case 'estimate-risk':
      return traceEstimateRisk(context, question)
    case 'estimate-driver':
      return traceEstimateDriver(context, question)
    case 'estimate-market':
      return traceEstimateMarket(context, question)
    case 'activity':
      return traceActivity(context, question)
    case 'activity-link':
      return traceActivityLink(context, question)
    case 'activity-successor':
      return traceActivitySuccessor(context, question)
    case 'activity-hours':
      return traceActivityHours(context, question)
    case 'activity-date':
      return traceActivityDate(context, question)
    case 'schedule':
      return traceSchedule(context)
    case 'schedule-date':
      return traceScheduleDate(context, question)
  }
}
