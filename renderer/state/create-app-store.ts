import { createStore } from 'zustand/vanilla'
import type { CatalogData } from '../../src/api/app-api'
import { type Catalog, catalogFor } from '../../src/catalog/catalog'
import type { SiteDocument } from '../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import { placementOf } from '../../src/model/placement-of'
import { onSameStorey, storeysOf } from '../../src/model/storeys'
import { createSession } from '../../src/session/create-session'
import type { EngineListener } from '../engine-worker/engine-client'
import { clipboardActions } from './actions/clipboard-actions'
import { documentActions } from './actions/document-actions'
import { findingActions } from './actions/finding-actions'
import { followRun } from './actions/run-actions'
import { followRunFigures } from './actions/run-figures-actions'
import { screenActions } from './actions/screen-actions'
import { followStorey } from './actions/storey-actions'
import { followSupply } from './actions/supply-actions'
import { followSwap, swapActions } from './actions/swap-actions'
import { followTakeOut } from './actions/take-out-actions'
import type { AppState } from './app-state'
import { followMoment } from './phases/follow-moment'
import { createAutosave } from './project/autosave'
import { leftViewOf } from './project/camera-memory'
import { cameraSlice } from './slices/camera-slice'
import { contextMenuSlice } from './slices/context-menu-slice'
import { diagramSlice } from './slices/diagram-slice'
import { fixSlice } from './slices/fix-slice'
import { importsSlice } from './slices/imports-slice'
import { keyPointerSlice } from './slices/key-pointer-slice'
import { firstLook, lookSlice } from './slices/look-slice'
import { firstMoment } from './slices/moment-slice'
import { openingSlice } from './slices/opening-slice'
import { resilienceSlice } from './slices/resilience-slice'
import { runLookSlice } from './slices/run-look-slice'
import { scaleSlice } from './slices/scale-slice'
import { snapSlice } from './slices/snap-slice'
import { splitSlice } from './slices/split-slice'
import { firstStorey, storeySlice } from './slices/storey-slice'
import { structureSlice } from './slices/structure-slice'
import type { AppStore, StoreInner, StorePorts } from './store-access'
import { followTour, tourActions } from './tour/tour-actions'

const emptyDocument: SiteDocument = { format: 'guscio-site', version: 1, site: { name: '-' } }

/** An engine that breaks more often without an answer in between is not started again by itself. */
const MOST_RESTARTS = 2

/** The one store of the screen. The document changes through its session alone; engine and autosave follow it. */
export function createAppStore(ports: StorePorts): AppStore {
  const shipped = toCatalog(ports.catalog)
  let current: StoreInner | null = null
  const store: AppStore = createStore<AppState>()((set, get) => {
    /** Times the engine broke since it last answered. */
    let breaks = 0
    const listener: EngineListener = {
      checked: ({ revision, check, baseline, outages, elapsed_ms }) => {
        breaks = 0
        set(({ answers }) => ({
          answers: {
            sequence: revision,
            check,
            baseline,
            outages,
            elapsed_ms,
            estimate: answers?.estimate ?? null,
            schedule: answers?.schedule ?? null,
          },
          stale: false,
          checkProblem: null,
        }))
      },
      planned: ({ estimate, schedule }) =>
        set(({ answers }) => (answers ? { answers: { ...answers, estimate, schedule } } : {})),
      failed: (during, problem) => {
        if (during === 'worker' && ++breaks <= MOST_RESTARTS) {
          get().notify({ tone: 'warned', key: 'ui.notices.workerRestarted', params: { problem } })
          restartEngine()
          return
        }
        if (during !== 'plan') set({ checkProblem: problem })
        get().notify({ tone: 'broken', key: `ui.notices.${during}Failed`, params: { problem } })
      },
    }
    const restartEngine = (): void => {
      inner.engine.close()
      inner.engine = ports.startEngine(listener)
      set({ stale: true, checkProblem: null })
      const { project, document, scenario } = get()
      if (project) inner.engine.load(ports.catalog, document, scenario, ports.today())
    }
    const inner: StoreInner = {
      ports,
      engine: ports.startEngine(listener),
      session: null,
      autosave: null,
      follow({ document, edit, origin }) {
        const shown = origin === 'undo' ? undefined : edit?.showScenario
        const wanted = shown === undefined ? get().scenario : shown
        const scenario = document.scenarios?.some((s) => s.id === wanted) ? wanted : null
        const catalog = catalogFor(shipped, document)
        const effective = resolveSite(document, catalog.items, scenario)
        set({
          document,
          catalog,
          effective,
          scenario,
          selection: keepExisting(get().selection, effective),
          stale: true,
          canUndo: inner.session?.canUndo ?? false,
          canRedo: inner.session?.canRedo ?? false,
        })
      },
      open(project) {
        const session = createSession(project.document, project.sequence)
        inner.session = session
        inner.autosave = createAutosave(
          {
            append: async ({ patch, label }, expected) => {
              const { sequence } = await ports.client.call('project.append', {
                projectId: project.projectId,
                patch: patch as never,
                label,
                expected,
              })
              return sequence
            },
            onState: (saveState, problem) => {
              if (inner.session !== session) return
              // While it is tried again, what was wrong stays said.
              set({ saveState, ...(saveState === 'saving' ? {} : { saveProblem: problem }) })
            },
            wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
          },
          project.sequence,
        )
        session.subscribe((commit) => {
          if (commit.origin === 'load') return
          inner.follow(commit)
          inner.autosave?.push({ patch: commit.patch, label: commit.edit?.label ?? `edits.${commit.origin}` })
          inner.engine.patch(commit.patch, get().scenario)
        })
        set({
          answers: null,
          scenario: null,
          selection: new Set(),
          hover: null,
          finding: null,
          ...firstLook,
          ...firstMoment,
          ...firstStorey,
        })
        set({ interaction: { type: 'idle' }, saveState: 'saved', saveProblem: null, dialog: null })
        inner.follow({ document: project.document, edit: null, origin: 'load' })
        // After its document: who frames the floor of another project frames what stands there.
        const left = leftViewOf(get().preferences, project)
        set({ project, ...(left && { view: left.view, floor_m: left.floor_m }) })
        const { effective, floor_m } = get()
        if (!storeysOf(effective).some((at_m) => onSameStorey(at_m, floor_m))) set(firstStorey)
        inner.engine.load(ports.catalog, project.document, null, ports.today())
        // What went wrong on the way here is past: it would lie over the site that is open now.
        for (const { id, tone } of get().notices) if (tone === 'broken') get().dismiss(id)
        for (const text of project.notices) get().notify({ tone: 'info', text })
      },
    }
    current = inner
    return {
      project: null,
      catalog: shipped,
      document: emptyDocument,
      effective: resolveSite(emptyDocument, shipped.items),
      scenario: null,
      answers: null,
      stale: false,
      checkProblem: null,
      saveState: 'saved',
      saveProblem: null,
      canUndo: false,
      canRedo: false,
      ask: (name, given) => inner.engine.ask(name, given),
      restartEngine,
      ...documentActions(inner, set, get),
      ...screenActions(inner, set, get),
      ...findingActions(set, get),
      ...swapActions(inner, set, get),
      ...lookSlice(set, get),
      ...firstMoment,
      ...runLookSlice(set),
      ...resilienceSlice(set),
      ...snapSlice(set, get),
      ...scaleSlice(ports, set, get),
      ...splitSlice(ports.preferences, set, get),
      ...importsSlice(set),
      ...structureSlice(set),
      ...storeySlice(set),
      ...cameraSlice(set),
      ...contextMenuSlice(set),
      ...keyPointerSlice(set),
      ...openingSlice(set),
      ...clipboardActions(set, get),
      ...diagramSlice(set),
      ...fixSlice(set, (key) => get().showFinding(key, true)),
      ...tourActions(set, get),
    }
  })
  followSwap(store, (remove, assembly) => current!.engine.propose(remove, assembly))
  followTakeOut(store)
  followRun(store)
  followSupply(store)
  followMoment(store)
  followRunFigures(store)
  followStorey(store)
  followTour(store)
  return store
}

function toCatalog({ version, items, assemblies }: CatalogData): Catalog {
  return {
    version,
    items: new Map(items.map((i) => [i.id, i])),
    assemblies: new Map(assemblies.map((a) => [a.id, a])),
  }
}

function keepExisting(selection: ReadonlySet<string>, site: EffectiveSite): ReadonlySet<string> {
  if (selection.size === 0) return selection
  const kept = [...selection].filter((id) => placementOf(site.placements, id))
  return kept.length === selection.size ? selection : new Set(kept)
}
