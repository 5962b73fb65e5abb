import type { Language } from '../../src/api/app-api'

/** The texts come from the host, so what must be said before it answers stands here, in each language. */
const words = {
  en: {
    refused: (detail: string) => `The host refused the call: ${detail}.`,
    unreachable: () => 'The host does not answer; check that guscio is still running.',
    cannotStart: (problem: string) =>
      `Guscio could not reach its host: ${problem} Close this page and start Guscio again.`,
  },
  it: {
    refused: (detail: string) => `Il programma ha rifiutato la richiesta: ${detail}.`,
    unreachable: () => 'Il programma non risponde; controlla che guscio sia ancora in esecuzione.',
    cannotStart: (problem: string) =>
      `Guscio non raggiunge il proprio programma: ${problem} Chiudi questa pagina e riavvia Guscio.`,
  },
} as const satisfies Record<Language, unknown>

/** The first words in the language of the system, as the browser names it (`it-IT`); English where it is another. */
export const firstWords = (system: string): (typeof words)[Language] => (/^it\b/i.test(system) ? words.it : words.en)
