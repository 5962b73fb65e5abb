import type { QuestionName } from '../questions'
import type { Answerer } from './answerer'
import { takeOutAnswer } from './take-out-answer'

/** Who answers what. */
export const allAnswers: { readonly [N in QuestionName]: Answerer<N> } = {
  takeOut: takeOutAnswer,
}
