import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenProject } from '../../src/api/app-api'
import type { AppClient } from '../../src/api/client'
import { changeProject } from './change-project'
import type { AppStore } from './store-access'

const project = (projectId: string) => ({ projectId }) as OpenProject

let open: OpenProject | null
let writable: boolean
const notify = vi.fn()
const call = vi.fn(async () => null)
const client = { call } as unknown as AppClient
const store = {
  getState: () => ({
    project: open,
    notify,
    closeProject: async () => {
      if (writable) open = null
    },
    openProject: (next: OpenProject) => {
      open = next
    },
  }),
} as unknown as AppStore

beforeEach(() => {
  open = project('old')
  writable = true
  vi.clearAllMocks()
})

describe('changeProject', () => {
  it('closes the open project before it shows the next', async () => {
    await changeProject(store, client, async () => project('new'))
    expect(open).toEqual(project('new'))
  })

  it('leaves everything where it was on a cancelled dialog, a refused file, or the same project again', async () => {
    const before = open
    await changeProject(store, client, () => null)
    await changeProject(store, client, () => Promise.reject(new Error('not a site')))
    await changeProject(store, client, () => project('old'))
    expect(open).toBe(before)
    expect(notify.mock.calls).toEqual([
      [{ tone: 'broken', key: 'ui.notices.openFailed', params: { problem: 'not a site' } }],
    ])
  })

  it('lets the next one go where the last edits of the open one cannot be written', async () => {
    writable = false
    await changeProject(store, client, () => project('new'))
    expect(open).toEqual(project('old'))
    expect(call).toHaveBeenCalledWith('project.close', { projectId: 'new' })
  })
})
