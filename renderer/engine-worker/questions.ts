import type { TakeOutResult } from '../../src/engine/take-out/take-out'

/**
 * What the screen may ask beyond the standing answers (check, estimate, schedule): by name, what is given and what
 * comes back. Each has its file in `answers/` and its line in `answers/all-answers.ts`.
 */
export interface Questions {
  /** The site while these placements are out of service. */
  readonly takeOut: { readonly given: { readonly out: readonly string[] }; readonly answer: TakeOutResult }
}

export type QuestionName = keyof Questions
export type Given<N extends QuestionName> = Questions[N]['given']
export type Answer<N extends QuestionName> = Questions[N]['answer']
