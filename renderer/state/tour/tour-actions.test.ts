import { beforeEach, describe, expect, it } from 'vitest'
import type { AppClient } from '../../../src/api/client'
import { createScenario } from '../../../src/commands/scenarios/create-scenario'
import type { SiteDocument } from '../../../src/model/document'
import type { EngineClient } from '../../engine-worker/engine-client'
import type { CameraPose } from '../../scene/camera/pose'
import { createAppStore } from '../create-app-store'
import type { AppStore } from '../store-access'
import { readTourMemory } from './tour-memory'
import { tours } from './tours'

const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  items: [{ id: 'rack', category: 'gpu-rack', name: 'Rack' }],
  placements: [
    { id: 'a', item: 'rack', at: [0, 0], row: 'R1' },
    { id: 'b', item: 'rack', at: [1, 0], row: 'R1' },
    { id: 'c', item: 'rack', at: [0, 5], row: 'R2' },
  ],
}

let store: AppStore
const state = () => store.getState()
const stepNow = () => {
  const { tour } = state()
  return tour && (tours[tour.id][tour.step]?.id ?? 'end')
}
const reach = (id: string) => {
  while (stepNow() !== id) state().stepTour(1)
}
const memory = () => readTourMemory(state().preferences)

beforeEach(() => {
  const engine = {
    revision: 0,
    load() {},
    patch() {},
    setScenario() {},
    propose() {},
    ask: () => new Promise(() => undefined),
  }
  store = createAppStore({
    client: { call: async () => ({ sequence: 1 }), onEvent: () => () => undefined } as unknown as AppClient,
    catalog: { version: '1', items: [], assemblies: [] },
    preferences: { language: 'en', units: 'metric', theme: 'light', layout: { panels: { left: 300 } }, keys: {} },
    startEngine: () => engine as unknown as EngineClient,
    today: () => '2026-11-22',
  })
  state().openProject({ projectId: 'p', name: 'mine', path: null, document, sequence: 0, notices: [] })
})

describe('a tour', () => {
  it('goes on when the user has done a step, and not before', () => {
    state().startTour('swap')
    state().setHover('a')
    expect(stepNow()).toBe('look')
    state().setView('plan')
    expect(stepNow()).toBe('row')
    state().select(['a'])
    state().select(['a', 'c'])
    expect(stepNow()).toBe('row')
    state().select(['a', 'b'])
    expect(stepNow()).toBe('propose')
  })

  it('takes a turn of the camera for looking round only once the pointer is over the floor', () => {
    let turn = 0
    state().setReadPose(() => ({ turn }) as unknown as CameraPose)
    state().startTour('swap')
    turn = 1
    state().setHover('a')
    expect(stepNow()).toBe('look')
    state().setPointer([0, 0])
    expect(stepNow()).toBe('look')
    turn = 2
    state().setPointer([1, 0])
    expect(stepNow()).toBe('row')
  })

  it('counts what is new since the step began', () => {
    state().startTour('hall')
    reach('choose')
    state().select(['a', 'b', 'c'])
    expect(stepNow()).toBe('choose')
    reach('finding')
    state().showFinding('none')
    expect(stepNow()).toBe('finding')
  })

  it('steps back and to the end, and no further', () => {
    state().startTour('swap')
    state().stepTour(-1)
    expect(stepNow()).toBe('look')
    reach('settle')
    state().dispatch(createScenario(state().document, { name: 'Hybrid' }))
    expect(stepNow()).toBe('cost')
    reach('end')
    state().stepTour(1)
    expect(state().tour?.step).toBe(tours.swap.length)
    expect(memory()).toEqual({ left: {}, done: ['swap'] })
  })

  it('is remembered where it was left, beside the other preferences', () => {
    state().startTour('swap')
    reach('apply')
    state().leaveTour()
    expect(state().tour).toBeNull()
    expect(memory().left.swap).toEqual({ step: 3, project: 'mine' })
    expect(state().preferences.layout.panels).toEqual({ left: 300 })
    state().startTour('swap')
    expect(stepNow()).toBe('apply')
    state().restartTour('swap')
    expect(stepNow()).toBe('look')
  })

  it('ends with its project', async () => {
    state().startTour('hall')
    await state().closeProject()
    expect(state().tour).toBeNull()
    expect(memory().left.hall).toEqual({ step: 0, project: 'mine' })
  })

  it('forgets what nobody could have written', () => {
    expect(readTourMemory({ ...state().preferences, layout: { tours: { left: { swap: 7 } } } })).toEqual({
      left: {},
      done: [],
    })
  })
})
