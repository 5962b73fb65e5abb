import type { CatalogData } from '../../src/api/app-api'
import type { SiteDocument } from '../../src/model/document'
import { applyPatch, type Patch } from '../../src/model/patch'
import { createEngineClient, type EngineClient, type EnginePort } from './engine-client'
import type { Answer, Given, QuestionName } from './questions'

/** Questions that solve a site hundreds of times over: seconds, in which an edit would wait for its check. */
const lengthy: ReadonlySet<QuestionName> = new Set<QuestionName>(['gap', 'ratedAvailability'])

interface Opened {
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
export function withAside(main: EngineClient, openPort: () => EnginePort): EngineClient {
  let opened: Opened | null = null
  // Applied when there is a question: most edits see none.
  let patches: Patch[] = []
  let aside: { readonly client: EngineClient; waiting: number } | null = null

  const leave = (): void => {
    aside?.client.close('the site has changed')
    aside = null
  }
  const open = ({ catalog, document, scenario, today }: Opened) => {
    const failed = (during: 'check' | 'plan' | 'worker') => {
      // Who asked is told by the client itself.
      if (during === 'worker') aside = null
    }
    const client = createEngineClient(openPort(), { checked() {}, planned() {}, failed })
    client.load(catalog, document, scenario, today)
    return { client, waiting: 0 }
  }
  const askAside = async <N extends QuestionName>(name: N, given: Given<N>): Promise<Answer<N>> => {
    if (!opened) return main.ask(name, given)
    opened = { ...opened, document: patches.reduce(applyPatch, opened.document) }
    patches = []
    aside ??= open(opened)
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
    load(catalog, document, scenario, today) {
      leave()
      opened = { catalog, document, scenario, today }
      patches = []
      main.load(catalog, document, scenario, today)
    },
    patch(patch, scenario) {
      leave()
      if (opened) opened = { ...opened, scenario }
      patches.push(patch)
      main.patch(patch, scenario)
    },
    setScenario(scenario) {
      leave()
      if (opened) opened = { ...opened, scenario }
      main.setScenario(scenario)
    },
    propose: (remove, assembly) => main.propose(remove, assembly),
    ask: (name, given) => (lengthy.has(name) ? askAside(name, given) : main.ask(name, given)),
    close(reason) {
      leave()
      main.close(reason)
    },
  }
}
