import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenProject } from '../../../src/api/app-api'
import type { AppClient } from '../../../src/api/client'
import type { AppStore } from '../store-access'
import { changeProject } from './change-project'

const project = (projectId: string) => ({ projectId }) as OpenProject

let open: OpenProject | null
let writable: boolean
let opening: { readonly file: string } | null
const notify = vi.fn()
const call = vi.fn(async () => null)
const client = { call } as unknown as AppClient
const store = {
  getState: () => ({
    project: open,
    notify,
    opening,
    setOpening: (next: typeof opening) => {
      opening = next
    },
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
  opening = null
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

  it('puts away what was given up on the way, and says nothing of its failure', async () => {
    const giveUp = async <T>(answer: () => T) => {
      opening = null
      return answer()
    }
    await changeProject(store, client, () => giveUp(() => project('new')), 'new.guscio')
    expect(open).toEqual(project('old'))
    expect(call).toHaveBeenCalledWith('project.close', { projectId: 'new' })
    const fail = (): OpenProject => {
      throw new Error('not a site')
    }
    await changeProject(store, client, () => giveUp(fail), 'bad.guscio')
    expect(notify).not.toHaveBeenCalled()
  })

  it('says what it opens for as long as it does', async () => {
    const seen: unknown[] = []
    await changeProject(
      store,
      client,
      () => {
        seen.push(opening)
        return project('new')
      },
      'new.guscio',
    )
    expect(seen).toEqual([{ file: 'new.guscio' }])
    expect(opening).toBeNull()
  })

  it('lets the next one go where the last edits of the open one cannot be written', async () => {
    writable = false
    await changeProject(store, client, () => project('new'))
    expect(open).toEqual(project('old'))
    expect(call).toHaveBeenCalledWith('project.close', { projectId: 'new' })
  })
})
