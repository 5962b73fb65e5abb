import type { QuestionName } from '../questions'
import type { Answerer } from './answerer'
import { circuitAnswer } from './circuit-answer'
import { compareAnswer } from './compare-answer'
import { energyAnswer } from './energy-answer'
import { fixesAnswer } from './fixes-answer'
import { notCheckedAnswer } from './not-checked-answer'
import {
  availabilityAnswer,
  cascadeAnswer,
  gapAnswer,
  maintenanceAnswer,
  pairsAnswer,
  ratedAvailabilityAnswer,
  redundancyAnswer,
} from './resilience-answers'
import { ruleBookAnswer } from './rule-book-answer'
import { runFiguresAnswer } from './run-figures-answer'
import { supplyTrialAnswer } from './supply-trial-answer'
import { takeOutAnswer } from './take-out-answer'
import { assumedAnswer, traceAnswer } from './trace-answer'
import { momentAnswer, worksReviewAnswer } from './works-answers'

/** Who answers what. */
export const allAnswers: { readonly [N in QuestionName]: Answerer<N> } = {
  takeOut: takeOutAnswer,
  redundancy: redundancyAnswer,
  pairs: pairsAnswer,
  cascade: cascadeAnswer,
  maintenance: maintenanceAnswer,
  gap: gapAnswer,
  availability: availabilityAnswer,
  ratedAvailability: ratedAvailabilityAnswer,
  energy: energyAnswer,
  circuit: circuitAnswer,
  runFigures: runFiguresAnswer,
  fixes: fixesAnswer,
  trace: traceAnswer,
  assumed: assumedAnswer,
  notChecked: notCheckedAnswer,
  ruleBook: ruleBookAnswer,
  supplyTrial: supplyTrialAnswer,
  worksReview: worksReviewAnswer,
  moment: momentAnswer,
  compare: compareAnswer,
}
