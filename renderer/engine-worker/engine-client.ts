import type { CatalogData } from '../../src/api/app-api'
import type { SiteDocument } from '../../src/model/document'
import type { Patch } from '../../src/model/patch'
import type { SwapProposal, SwapRefusal } from '../../src/planning/swap/swap-types'
import type { CheckedAnswer, EngineReply, EngineRequest } from './messages'
import type { Answer, Given, QuestionName } from './questions'
import { createCheckReceiver } from './transfer/check-receiver'

/** The part of a Worker that the client needs, so that tests can stand in for it. */
export interface EnginePort {
  postMessage(message: EngineRequest): void
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null
  onerror?: ((event: ErrorEvent) => void) | null
  terminate?(): void
}

export interface EngineListener {
  checked(answer: CheckedAnswer): void
  planned(reply: Extract<EngineReply, { type: 'planned' }>): void
  /** `during` is `check`, `plan`, or `worker` where the worker itself broke. */
  failed(during: 'check' | 'plan' | 'worker', problem: string): void
}

export interface EngineClient {
  /** Revision of the newest thing asked; answers to older ones never reach the listener. */
  readonly revision: number
  load(catalog: CatalogData, document: SiteDocument, scenario: string | null, today: string): void
  patch(patch: Patch, scenario: string | null): void
  setScenario(scenario: string | null): void
  /** Works a swap out. Resolves null where a newer proposal was asked meanwhile. */
  propose(remove: readonly string[], assembly: string): Promise<SwapProposal | SwapRefusal | null>
  /** Asks about the document as it is now; rejects with the reason where there is no answer. */
  ask<N extends QuestionName>(name: N, given: Given<N>): Promise<Answer<N>>
  /** Ends the worker, whatever it is at; whoever waits is rejected with `EngineClosed`. */
  close(): void
}

/** Why a question has no answer where nothing went wrong: the worker was ended, and the question may be asked again. */
export class EngineClosed extends Error {
  constructor() {
    super('the engine was closed')
  }
}

/** Talks to the engine worker, drops stale answers, keeps at most one proposal awaited. */
export function createEngineClient(port: EnginePort, listener: EngineListener): EngineClient {
  let revision = 0
  let proposalNumber = 0
  const openChecks = createCheckReceiver()
  const baselineChecks = createCheckReceiver()
  let awaited: {
    readonly revision: number
    readonly resolve: (p: SwapProposal | SwapRefusal | null) => void
    readonly reject: (error: Error) => void
  } | null = null

  const questions = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let questionNumber = 0

  port.onmessage = ({ data }) => {
    if (data.type === 'answered' || data.type === 'unanswered') {
      const asked = questions.get(data.number)
      questions.delete(data.number)
      if (data.type === 'answered') asked?.resolve(data.answer)
      else asked?.reject(new Error(data.message))
      return
    }
    if (data.type === 'proposed' || (data.type === 'failed' && data.during === 'propose')) {
      if (awaited?.revision !== data.revision) return
      const { resolve, reject } = awaited
      awaited = null
      if (data.type === 'proposed') resolve(data.proposal)
      else reject(new Error(data.message))
      return
    }
    if (data.type === 'checked') {
      // Each says what changed since the one before, so that a stale one still counts for the next.
      const check = openChecks.unpack(data.check)
      const baseline = data.baseline && baselineChecks.unpack(data.baseline)
      if (data.revision === revision) listener.checked({ ...data, check, baseline })
      return
    }
    if (data.revision !== revision) return
    if (data.type === 'planned') listener.planned(data)
    else if (data.during !== 'propose') listener.failed(data.during, data.message)
  }
  const end = (reason: Error): void => {
    port.onmessage = null
    port.terminate?.()
    for (const { reject } of questions.values()) reject(reason)
    questions.clear()
    awaited?.reject(reason)
    awaited = null
  }
  // What broke answers no more: what it still says is not heard.
  port.onerror = ({ message }) => {
    end(new Error(message))
    listener.failed('worker', message)
  }

  return {
    get revision() {
      return revision
    },
    load(catalog, document, scenario, today) {
      port.postMessage({ type: 'load', revision: ++revision, catalog, document, scenario, today })
    },
    patch(patch, scenario) {
      port.postMessage({ type: 'patch', revision: ++revision, patch, scenario })
    },
    setScenario(scenario) {
      port.postMessage({ type: 'scenario', revision: ++revision, scenario })
    },
    propose(remove, assembly) {
      awaited?.resolve(null)
      return new Promise((resolve, reject) => {
        awaited = { revision: ++proposalNumber, resolve, reject }
        port.postMessage({ type: 'propose', revision: proposalNumber, remove, assembly })
      })
    },
    ask<N extends QuestionName>(name: N, given: Given<N>) {
      const number = ++questionNumber
      return new Promise<Answer<N>>((resolve, reject) => {
        questions.set(number, { resolve: resolve as (answer: unknown) => void, reject })
        port.postMessage({ type: 'ask', number, name, given })
      })
    },
    close: () => end(new EngineClosed()),
  }
}
