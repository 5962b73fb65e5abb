import type { Translator } from '../../src/i18n/translator'

/** What can keep a call from reaching its host. */
export type HostProblem = 'refused' | 'unreachable'

/** Says what went wrong on the way to the host. */
export type SayHostProblem = (problem: HostProblem, detail?: string) => string

export interface HostProblems {
  readonly say: SayHostProblem
  /** From now on in the language of these texts. */
  speak(translator: Translator): void
}

/** The texts come from the host itself, so until they are there the sentences are English. */
const plain: Readonly<Record<HostProblem, (detail: string) => string>> = {
  refused: (detail) => `The host refused the call: ${detail}.`,
  unreachable: () => 'The host does not answer; check that guscio is still running.',
}

export function createHostProblems(): HostProblems {
  let translator: Translator | null = null
  return {
    say(problem, detail = '') {
      const key = `errors.host.${problem}`
      return translator?.has(key) ? translator.t(key, { detail }) : plain[problem](detail)
    },
    speak: (next) => {
      translator = next
    },
  }
}
