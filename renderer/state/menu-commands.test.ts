import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../electron/main/menu'
import { createTranslator } from '../../src/i18n/translator'
import type { AppState } from './app-state'
import { runMenuCommand } from './menu-commands'
import type { AppStore } from './store-access'

function screen(change: Partial<AppState> = {}) {
  const state = {
    project: { projectId: 'p' },
    dialog: null,
    interaction: { type: 'idle' },
    selection: new Set<string>(),
    effective: { placements: [] },
    canUndo: true,
    canRedo: true,
    setDialog: vi.fn(),
    closeProject: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    select: vi.fn(),
    setView: vi.fn(),
    setSplit: vi.fn(),
    stepScale: vi.fn(),
    frame: vi.fn(),
    startTour: vi.fn(),
    ...change,
  }
  const openDialog = vi.fn()
  const write = vi.fn()
  const run = (command: string) =>
    runMenuCommand(command, { store: { getState: () => state } as unknown as AppStore, openDialog, write })
  const acted = () =>
    [openDialog, write, ...Object.values(state)].some((f) => vi.isMockFunction(f) && f.mock.calls.length > 0)
  return { state, openDialog, write, run, acted }
}

const entries = menuTemplate({
  translator: createTranslator('en', {}),
  platform: 'linux',
  siteOpen: true,
  choose: () => undefined,
})
  .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  .flatMap(({ id }) => (id ? [id] : []))

describe('runMenuCommand', () => {
  it.each(entries)('does something for %s', (command) => {
    const { run, acted } = screen()
    run(command)
    expect(acted()).toBe(true)
  })

  it('runs the commands of the shortcut table under their own conditions', () => {
    const { run, state } = screen({ canRedo: false })
    run('edit.undo')
    run('edit.redo')
    run('view.plan')
    run('view.model')
    expect(state.undo).toHaveBeenCalledTimes(1)
    expect(state.redo).not.toHaveBeenCalled()
    expect(vi.mocked(state.setView).mock.calls).toEqual([['plan'], ['3d']])
  })

  it('leaves the floor alone under a dialog', () => {
    const { run, acted } = screen({ dialog: { type: 'about' } })
    run('edit.undo')
    run('view.plan')
    expect(acted()).toBe(false)
  })

  it('offers only opening and help where no site is open', () => {
    const { run, write, state, openDialog } = screen({ project: null })
    for (const command of entries) run(command)
    expect(write).not.toHaveBeenCalled()
    expect(state.undo).not.toHaveBeenCalled()
    expect(openDialog).toHaveBeenCalledTimes(1)
    expect(vi.mocked(state.setDialog).mock.calls.map(([d]) => d?.type)).toEqual([
      'new-site',
      'guide',
      'shortcuts',
      'about',
    ])
  })
})
