import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppClient } from '../../src/api/client'
import { deltaToPatch } from '../../src/commands/delta/delta-to-patch'
import { createScenario } from '../../src/commands/scenarios/create-scenario'
import type { CheckResult, Finding } from '../../src/engine/results'
import type { SiteDocument } from '../../src/model/document'
import type { SwapProposal } from '../../src/planning/swap/swap-types'
import type { EngineClient, EngineListener } from '../engine-worker/engine-client'
import { createAppStore } from './create-app-store'
import { withLeftView } from './project/camera-memory'
import type { AppStore } from './store-access'

const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  items: [{ id: 'rack', category: 'asic-rack', name: 'ASIC rack' }],
  placements: [
    { id: 'a', item: 'rack', at: [0, 0], row: 'R1' },
    { id: 'b', item: 'rack', at: [1, 0], row: 'R1' },
    { id: 'c', item: 'rack', at: [0, 5], row: 'R2' },
  ],
}

const finding = (rule: string, severity: Finding['severity'], subjects: string[]): Finding => ({
  rule,
  severity,
  subjects,
  contingency: [],
  value: 1,
  limit: 0,
  unit: 'kW',
  message: rule,
  standard: 'test',
  waived: false,
  params: {},
  key: rule,
})

function check(findings: readonly Finding[]): CheckResult {
  const summary = { it_kW: 0, mining_kW: 0, ai_kW: 0, facility_kW: 0, pue: null, errors: 0, warnings: 0, waived: 0 }
  const nodes = { nodes: {} }
  return {
    site: 'Test',
    scenario: null,
    summary,
    power: nodes,
    liquid: nodes,
    air: nodes,
    contingencies: [],
    worst: {},
    outagesSolved: 0,
    findings,
  }
}

let store: AppStore
let listener: EngineListener
let engine: { [K in keyof Omit<EngineClient, 'revision'>]: ReturnType<typeof vi.fn> }
let appended: { label: string; expected: number }[]

beforeEach(() => {
  appended = []
  engine = { load: vi.fn(), patch: vi.fn(), setScenario: vi.fn(), propose: vi.fn(), ask: vi.fn(), close: vi.fn() }
  const call = vi.fn(async (method: string, input: { label: string; expected: number }) => {
    if (method !== 'project.append') return null
    appended.push({ label: input.label, expected: input.expected })
    return { sequence: input.expected + 1 }
  })
  store = createAppStore({
    client: { call, onEvent: () => () => undefined } as unknown as AppClient,
    catalog: { version: '1', items: [], assemblies: [] },
    preferences: { language: 'en', units: 'metric', theme: 'light', layout: {}, keys: {} },
    startEngine: (given) => {
      listener = given
      return { ...engine, revision: 0 } as unknown as EngineClient
    },
    today: () => '2026-11-22',
  })
  store.getState().openProject({ projectId: 'p', name: 'test', path: null, document, sequence: 4, notices: [] })
})

const state = () => store.getState()
const move = (id: string, x: number) =>
  state().dispatch({
    label: 'edits.move',
    patch: deltaToPatch(state().document, state().scenario, { changePlacements: { [id]: { at: [x, 0] } } }),
  })
const answer = (findings: readonly Finding[]) =>
  listener.checked({ type: 'checked', revision: 1, check: check(findings), baseline: null, outages: 3, elapsed_ms: 1 })

describe('app store', () => {
  it('names another project only once its document stands', () => {
    const other: SiteDocument = { ...document, placements: [{ id: 'z', item: 'rack', at: [900, 0] }] }
    const seen: (string | undefined)[] = []
    store.subscribe((now, before) => {
      if (now.project !== before.project) seen.push(now.effective.placements[0]?.id)
    })
    state().openProject({ projectId: 'q', name: 'other', path: null, document: other, sequence: 1, notices: [] })
    expect(seen).toEqual(['z'])
  })

  it('loads the engine once and follows an edit with its patch, marked stale until answered', () => {
    expect(engine.load).toHaveBeenCalledTimes(1)
    answer([])
    expect(state().stale).toBe(false)
    move('a', 9)
    expect(state().stale).toBe(true)
    expect(engine.patch).toHaveBeenCalledTimes(1)
    expect(state().effective.placements[0]!.at).toEqual([9, 0])
  })

  it('puts away what went wrong before a site opened, and keeps what is said of it', () => {
    state().notify({ tone: 'broken', key: 'ui.notices.openFailed', params: { problem: 'not a site' } })
    state().openProject({ projectId: 'q', name: 'next', path: null, document, sequence: 0, notices: ['Recovered'] })
    expect(state().notices.map(({ tone, text }) => [tone, text])).toEqual([['info', 'Recovered']])
  })

  it('opens a site in the view that it was left in, and on the ground floor where that storey is gone', () => {
    const site = { projectId: 'q', name: 'next', path: '/next.guscio', document, sequence: 0, notices: [] }
    const left = { view: 'plan', floor_m: 4, poses: {} } as const
    state().setPreferences({ layout: withLeftView(state().preferences, site, left) })
    state().openProject(site)
    expect([state().view, state().floor_m]).toEqual(['plan', 0])
    const upstairs = {
      id: 'x',
      kind: 'aisle',
      elevation_m: 4,
      polygon: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    } as never
    state().openProject({ ...site, document: { ...document, areas: [upstairs] } })
    expect([state().view, state().floor_m]).toEqual(['plan', 4])
    expect(appended).toEqual([])
  })

  it('appends edits, undo and redo alike, continuing from the number in the file', async () => {
    move('a', 9)
    state().undo()
    state().redo()
    await vi.waitFor(() => expect(appended).toHaveLength(3))
    expect(appended.map((a) => a.expected)).toEqual([4, 5, 6])
    expect(state().saveState).toBe('saved')
    expect(state().effective.placements[0]!.at).toEqual([9, 0])
  })

  it('shows a scenario when it is made or redone, and the baseline when its making is undone', () => {
    state().dispatch(createScenario(state().document, { name: 'Hybrid' }))
    expect(state().scenario).toBe('hybrid')
    state().undo()
    expect(state().scenario).toBeNull()
    state().redo()
    expect(state().scenario).toBe('hybrid')
  })

  it('drops from the selection what a scenario no longer has', () => {
    state().dispatch(createScenario(state().document, { name: 'Hybrid' }))
    state().select(['a', 'b'])
    state().dispatch({
      label: 'edits.delete',
      patch: deltaToPatch(state().document, 'hybrid', { removePlacements: ['a'] }),
    })
    expect([...state().selection]).toEqual(['b'])
    expect(state().document.placements).toHaveLength(3)
  })

  it('selects the rest of every row that the selection touches', () => {
    state().select(['a'])
    state().selectRow()
    expect([...state().selection].sort()).toEqual(['a', 'b'])
  })

  it('walks findings errors first, and round', () => {
    answer([finding('w', 'warning', ['c']), finding('e', 'error', ['a'])])
    state().stepFinding(1)
    expect(state().finding).toBe('e')
    expect([...state().selection]).toEqual(['a'])
    state().stepFinding(-1)
    expect(state().finding).toBe('w')
  })

  it('says that a check failed and forgets it with the next answer', () => {
    listener.failed('check', 'boom')
    expect(state().checkProblem).toBe('boom')
    expect(state().notices.map((n) => n.key)).toEqual(['ui.notices.checkFailed'])
    answer([])
    expect(state().checkProblem).toBeNull()
  })

  it('starts the engine again where it broke, with the document as it is, until it breaks each time', () => {
    state().dispatch({ label: 'x', patch: deltaToPatch(document, null, { removePlacements: ['c'] }) })
    engine.load.mockClear()
    listener.failed('worker', 'out of memory')
    expect(engine.load).toHaveBeenCalledOnce()
    expect(engine.load.mock.calls[0]![1]).toBe(state().document)
    expect(state().stale).toBe(true)
    listener.failed('worker', 'out of memory')
    listener.failed('worker', 'out of memory')
    expect(engine.load).toHaveBeenCalledTimes(2)
    expect(state().checkProblem).toBe('out of memory')
    state().restartEngine()
    expect(engine.load).toHaveBeenCalledTimes(3)
    expect(state().checkProblem).toBeNull()
  })

  it('shows one notice for the same trouble said twice', () => {
    state().notify({ tone: 'broken', key: 'x', params: { problem: '1' } })
    state().notify({ tone: 'broken', key: 'x', params: { problem: '1' } })
    expect(state().notices).toHaveLength(1)
    state().notify({ tone: 'broken', key: 'x', params: { problem: '2' } })
    expect(state().notices).toHaveLength(2)
    // What only informs gives way to the same sentence with newer figures.
    state().notify({ tone: 'warned', key: 'y', params: { count: 3 } })
    state().notify({ tone: 'warned', key: 'y', params: { count: 4 } })
    expect(state().notices.map(({ key, params }) => [key, params])).toEqual([
      ['x', { problem: '1' }],
      ['x', { problem: '2' }],
      ['y', { count: 4 }],
    ])
  })
})

describe('a swap', () => {
  const proposal = { ok: true, assembly: 'pod', removed: ['a'], placed: [], delta: {}, limits: [] }
  const proposed = { ...proposal, before: check([]), after: check([]) } as unknown as SwapProposal

  it('asks again when the selection changes, and shows only the newest answer', async () => {
    const answers: ((value: SwapProposal) => void)[] = []
    engine.propose.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    state().select(['a'])
    state().startSwap('pod')
    state().select(['a', 'b'])
    expect(engine.propose.mock.calls).toEqual([
      [['a'], 'pod'],
      [['a', 'b'], 'pod'],
    ])
    answers[0]!(proposed)
    await Promise.resolve()
    expect(state().interaction).toMatchObject({ proposal: null })
    answers[1]!(proposed)
    await vi.waitFor(() => expect(state().interaction).toMatchObject({ proposal: { ok: true } }))
  })

  it('waits for an assembly before it asks', () => {
    state().select(['a'])
    state().startSwap()
    expect(engine.propose).not.toHaveBeenCalled()
    expect(state().interaction).toMatchObject({ type: 'swapping', assembly: '' })
  })

  it('turns a failure of the engine into a refusal', async () => {
    engine.propose.mockRejectedValue(new Error('no room at all'))
    state().select(['a'])
    state().startSwap('pod')
    await vi.waitFor(() => expect(state().interaction).toMatchObject({ proposal: { ok: false, code: 'failed' } }))
  })

  it('tells of a pointer that is noted together with the interaction, and of it alone never', () => {
    const told: unknown[] = []
    store.subscribe(({ pointer, interaction }) => told.push([pointer, interaction.type]))
    store.getState().notePointer([1, 2])
    expect(told).toEqual([])
    store.getState().setInteraction({ type: 'measuring', points: [], next: null })
    store.getState().setInteraction({ type: 'idle' })
    expect(told).toEqual([
      [[1, 2], 'measuring'],
      [[1, 2], 'idle'],
    ])
  })
})
