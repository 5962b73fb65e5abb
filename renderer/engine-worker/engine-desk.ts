import { type Catalog, catalogFor } from '../../src/catalog/catalog'
import { createCheckEngine } from '../../src/engine/check-site'
import { estimateSite } from '../../src/engine/estimate/estimate-site'
import type { CheckResult } from '../../src/engine/results'
import { scheduleSite } from '../../src/engine/schedule/schedule-site'
import type { SiteDocument } from '../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import { applyPatch } from '../../src/model/patch'
import { noteChecked } from '../../src/model/resolve/checked-lists'
import { proposeSwap } from '../../src/planning/swap/propose-swap'
import { allAnswers } from './answers/all-answers'
import type { Answerer, Desk } from './answers/answerer'
import type { EngineReply, EngineRequest } from './messages'
import type { QuestionName } from './questions'
import { createCheckSender } from './transfer/check-sender'

/** How the desk reaches its surroundings; a worker gives the real ones, a test its own. */
export interface DeskPorts {
  reply(message: EngineReply): void
  /** Runs `task` once the messages already waiting have been read. */
  defer(task: () => void): void
  now_ms(): number
}

/**
 * Keeps the worker's copy of the document and answers in the order of worth: the check first, then money and time.
 * Edits that arrive while an answer is due are folded into one run.
 */
export function createEngineDesk(ports: DeskPorts): (request: EngineRequest) => void {
  let shipped: Catalog = { version: '', items: new Map(), assemblies: new Map() }
  let document: SiteDocument | null = null
  let scenario: string | null = null
  let today = ''
  let revision = 0
  let due = false
  let baseline: { readonly document: SiteDocument; readonly site: EffectiveSite; check: CheckResult | null } | null =
    null
  let open: { readonly document: SiteDocument; readonly scenario: string; readonly site: EffectiveSite } | null = null
  const engine = createCheckEngine()
  const baselineEngine = createCheckEngine()
  const openChecks = createCheckSender()
  const baselineChecks = createCheckSender()
  let last: { readonly site: EffectiveSite; readonly check: CheckResult } | null = null

  const attempt = (during: 'check' | 'plan' | 'propose', of: number, task: () => void): boolean => {
    try {
      task()
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      ports.reply({ type: 'failed', revision: of, during, message })
      return false
    }
  }

  const sites = (current: SiteDocument) => {
    const items = catalogFor(shipped, current).items
    if (baseline?.document !== current)
      baseline = { document: current, site: resolveSite(current, items, null), check: null }
    if (scenario === null) return { base: baseline, site: baseline.site }
    // Kept, so that questions between two edits find the check of this very site.
    if (open?.document !== current || open.scenario !== scenario)
      open = { document: current, scenario, site: resolveSite(current, items, scenario) }
    return { base: baseline, site: open.site }
  }

  const run = (): void => {
    due = false
    const current = document
    if (!current) return
    const of = revision
    const checked = attempt('check', of, () => {
      const { base, site } = sites(current)
      const start = ports.now_ms()
      const check = engine.check(site, { today })
      const elapsed_ms = ports.now_ms() - start
      last = { site, check }
      if (scenario !== null) base.check ??= baselineEngine.check(base.site, { today })
      ports.reply({
        type: 'checked',
        revision: of,
        check: openChecks.pack(check, engine.takeChanges()),
        baseline:
          scenario !== null && base.check ? baselineChecks.pack(base.check, baselineEngine.takeChanges()) : null,
        outages: check.outagesSolved,
        elapsed_ms,
      })
    })
    if (checked) ports.defer(() => plan(current, of))
  }

  const plan = (current: SiteDocument, of: number): void => {
    if (of !== revision) return
    attempt('plan', of, () => {
      const { base, site } = sites(current)
      const estimate = estimateSite(site, base.site, { today })
      const schedule = scheduleSite(site, base.site, { today })
      ports.reply({ type: 'planned', revision: of, estimate, schedule })
    })
  }

  const answer = ({ number, name, given }: Extract<EngineRequest, { type: 'ask' }>): void => {
    try {
      if (!document) throw new Error('no document is open')
      const current = document
      const { base, site } = sites(current)
      const desk: Desk = {
        document: current,
        catalog: catalogFor(shipped, current),
        scenario,
        site,
        baseline: base.site,
        today,
        check: () => {
          if (last?.site !== site) last = { site, check: engine.check(site, { today }) }
          return last.check
        },
      }
      const answerer = allAnswers[name] as Answerer<QuestionName>
      ports.reply({ type: 'answered', number, answer: answerer(given as never, desk) })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      ports.reply({ type: 'unanswered', number, message })
    }
  }

  const mark = (of: number): void => {
    revision = of
    if (due) return
    due = true
    ports.defer(run)
  }

  return (request) => {
    if (request.type === 'ask') {
      answer(request)
      return
    }
    if (request.type === 'propose') {
      if (!document) return
      const current = document
      attempt('propose', request.revision, () => {
        const proposal = proposeSwap({
          document: current,
          catalog: catalogFor(shipped, current),
          scenario,
          remove: request.remove,
          assembly: request.assembly,
        })
        ports.reply({ type: 'proposed', revision: request.revision, proposal })
      })
      return
    }
    if (request.type === 'load') {
      const { version, items, assemblies } = request.catalog
      shipped = {
        version,
        items: new Map(items.map((i) => [i.id, i])),
        assemblies: new Map(assemblies.map((a) => [a.id, a])),
      }
      // The host validated what the screen opened, and the screen parses its edits.
      document = noteChecked(request.document)
      today = request.today
    } else if (request.type === 'patch' && document) document = applyPatch(document, request.patch)
    scenario = request.scenario
    mark(request.revision)
  }
}
