import type { CatalogData } from '../../src/api/app-api'
import type { SiteDocument } from '../../src/model/document'
import { createEngineClient, type EngineClient, type EnginePort } from './engine-client'
import type { Answer, Given, QuestionName } from './questions'

/** Questions that go through a large site many times over: an edit would wait for its check meanwhile. */
const lengthy: ReadonlySet<QuestionName> = new Set<QuestionName>(['gap', 'maintenance', 'ratedAvailability'])

/** The site as it is when somebody asks. */
export interface OpenSite {
  readonly catalog: CatalogData
  readonly document: SiteDocument
  readonly scenario: string | null
  readonly today: string
}

/**
 * The engine client with lengthy questions put to a worker of their own, so that checks go on meanwhile. It starts with
 * the first such question, ends with the last answer, and is dropped by the next edit: its answer would be of a site that
 * is no more.
 * @param openPort starts another worker
 */
export function withAside(main: EngineClient, openPort: () => EnginePort, site: () => OpenSite): EngineClient {
  let aside: { readonly client: EngineClient; waiting: number } | null = null

  const leave = (): void => {
    aside?.client.close()
    aside = null
  }
  const open = ({ catalog, document, scenario, today }: OpenSite) => {
    const failed = (during: 'check' | 'plan' | 'worker') => {
      // Who asked is told by the client itself.
      if (during === 'worker') aside = null
    }
    const client = createEngineClient(openPort(), { checked() {}, planned() {}, failed })
    client.load(catalog, document, scenario, today)
    return { client, waiting: 0 }
  }
  const askAside = async <N extends QuestionName>(name: N, given: Given<N>): Promise<Answer<N>> => {
    aside ??= open(site())
    const asked = aside
    asked.waiting++
    try {
      return await asked.client.ask(name, given)
    } finally {
      asked.waiting--
      if (asked.waiting === 0 && asked === aside) leave()
    }
  }

  return {
    get revision() {
      return main.revision
    },
    load(...opened) {
      leave()
      main.load(...opened)
    },
    patch(...edit) {
      leave()
      main.patch(...edit)
    },
    setScenario(scenario) {
      leave()
      main.setScenario(scenario)
    },
    propose: (remove, assembly) => main.propose(remove, assembly),
    ask: (name, given) => (lengthy.has(name) ? askAside(name, given) : main.ask(name, given)),
    close() {
      leave()
      main.close()
    },
  }
}
