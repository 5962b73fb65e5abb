import type { Translator } from '../../src/i18n/translator'
import { firstWords } from './first-words'

/** What can keep a call from reaching its host. */
export type HostProblem = 'refused' | 'unreachable'

/** Says what went wrong on the way to the host. */
export type SayHostProblem = (problem: HostProblem, detail?: string) => string

export interface HostProblems {
  readonly say: SayHostProblem
  /** From now on in the language of these texts. */
  speak(translator: Translator): void
}

/** @param system language of the system, spoken until the texts of the chosen one are there */
export function createHostProblems(system: string): HostProblems {
  let translator: Translator | null = null
  return {
    say(problem, detail = '') {
      const key = `errors.host.${problem}`
      return translator?.has(key) ? translator.t(key, { detail }) : firstWords(system)[problem](detail)
    },
    speak: (next) => {
      translator = next
    },
  }
}
