import { answerPlanQuestion } from './plans/answer-plan-question'
import { traceAir, traceHall } from './questions/trace-air'
import { traceFinding } from './questions/trace-finding'
import { traceGroup, traceItem } from './questions/trace-item'
import { traceCoolantDraw, traceLiquid } from './questions/trace-liquid'
import { traceOutage } from './questions/trace-outage'
import { tracePower, tracePowerDraw } from './questions/trace-power'
import { traceSummary } from './questions/trace-summary'
import { traceWorst } from './questions/trace-worst'
import { answerSiteFigure } from './site-figures/answer-site-figure'
import type { TraceContext, TraceDraft, TraceQuestion } from './trace-types'

/** One step of the way to a figure; null where the site has no such figure. */
export function answerQuestion(question: TraceQuestion, context: TraceContext): TraceDraft | null {
  switch (question.of) {
    case 'power':
      return tracePower(context, question)
    case 'power-draw':
      return tracePowerDraw(context, question)
    case 'liquid':
      return traceLiquid(context, question)
    case 'coolant-draw':
      return traceCoolantDraw(context, question)
    case 'air':
      return traceAir(context, question)
    case 'hall':
      return traceHall(context, question)
    case 'item':
      return traceItem(context, question)
    case 'group':
      return traceGroup(context, question)
    case 'summary':
      return traceSummary(context, question)
    case 'finding':
      return traceFinding(context, question, (q) => answerQuestion(q, context))
    case 'stated':
    case 'loads':
    case 'sources':
    case 'bank':
    case 'supply':
    case 'floor':
    case 'count':
    case 'listed':
    case 'findings':
    case 'it-load':
    case 'moved':
    case 'placements':
    case 'energy':
    case 'availability':
    case 'cut-set':
    case 'pipe':
    case 'circuit':
      return answerSiteFigure(question, context, (q) => answerQuestion(q, context))
    case 'outage':
      return traceOutage(context, question, answerQuestion)
    case 'worst':
      return traceWorst(context, question, (q) => answerQuestion(q, context))
    default:
      return answerPlanQuestion(question, context)
  }
}
