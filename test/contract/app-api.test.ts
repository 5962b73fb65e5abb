import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ApiFailure } from '../../src/api/api-error'
import { type AppEvent, appApi } from '../../src/api/app-api'
import { createClient } from '../../src/api/client'
import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'
import { applyPatch, type Patch } from '../../src/model/patch'
import { writeNewProject } from '../../src/storage/project-file'
import { exampleSite } from '../support/program-folders'
import { temporaryFolder } from '../support/temporary-folder'
import { type HostUnderTest, inProcess, overHttp } from './hosts'
import { overIpc } from './ipc-host'

const site: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Contract' },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [40, 20]),
      halls: [
        {
          id: 'H1',
          outline: rectangleOutline([1, 1], [39, 19]),
        },
      ],
    },
  ],
  items: [{ id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 10 } }],
  placements: [
    { id: 'R1', item: 'rack', hall: 'H1', at: [5, 5] },
    { id: 'R2', item: 'rack', hall: 'H1', at: [7, 5] },
  ],
}

const move = (document: SiteDocument, to: [number, number]): Patch => {
  const before = document.placements?.[0] as { id: string }
  return [{ kind: 'placements', id: before.id, index: 0, before, after: { ...before, at: to } }]
}

describe.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
  ['over IPC', overIpc],
])('the host %s', (_, start) => {
  const running: HostUnderTest[] = []
  afterEach(async () => {
    await Promise.all(running.splice(0).map((host) => host.close()))
  })

  async function started(openAtStart: string | null = null, userFolder = temporaryFolder()) {
    const host = await start({ userFolder, openAtStart })
    running.push(host)
    return { host, userFolder, ...createClient(host.transport) }
  }
  const opened = async () => {
    const client = await started()
    const project = await client.call('project.openText', {
      fileName: 'contract.guscio.json',
      text: JSON.stringify(site),
    })
    return { ...client, project }
  }
  const refusal = async (call: Promise<unknown>): Promise<ApiFailure> =>
    call.then(
      () => Promise.reject(new Error('was not refused')),
      (error: ApiFailure) => error,
    )

  it('says what it is', async () => {
    const { call } = await started('/some/site.guscio')
    expect(await call('app.info', {})).toMatchObject({
      openAtStart: '/some/site.guscio',
      version: expect.stringMatching(/^\d/),
    })
  })

  it('gives every area of texts in both languages', async () => {
    const { call } = await started()
    const [en, it] = [await call('app.texts', { language: 'en' }), await call('app.texts', { language: 'it' })]
    expect(Object.keys(en)).toEqual(Object.keys(it))
    expect(en).toMatchObject({ menu: { file: { open: 'Open…' } } })
    expect(it).toMatchObject({ menu: { file: { open: 'Apri…' } } })
  })

  it('remembers preferences one by one, across runs', async () => {
    const first = await started()
    await first.call('preferences.set', { language: 'it' })
    await first.call('preferences.set', { theme: 'dark' })
    const second = await started(null, first.userFolder)
    expect(await second.call('preferences.get', {})).toEqual({
      language: 'it',
      theme: 'dark',
      units: 'metric',
      layout: {},
      keys: {},
    })
  })

  it('gives the catalogue', async () => {
    const { call } = await started()
    const { items, assemblies, version } = await call('catalog.get', {})
    expect(items.length).toBeGreaterThan(50)
    expect(assemblies.map(({ id }) => id)).toContain('gb200-nvl72-su')
    expect(version).not.toBe('')
  })

  it('opens a text as a working copy that a later run finds again with its edits', async () => {
    const { call, project, userFolder } = await opened()
    expect(project).toMatchObject({ name: 'contract.guscio', sequence: 0, document: site })
    expect(project.notices).toHaveLength(1)
    const patch = move(project.document, [9, 5])
    const append = { projectId: project.projectId, label: 'edits.move', patch }
    expect(await call('project.append', { ...append, expected: 0 })).toEqual({ sequence: 1 })
    await call('project.close', { projectId: project.projectId })

    const next = await started(null, userFolder)
    const entry = (await next.call('project.list', {})).find(({ kind }) => kind === 'recent')
    expect(entry?.name).toBe('contract.guscio')
    const again = await next.call('project.open', { path: entry?.path ?? '' })
    expect(again).toMatchObject({ sequence: 1, document: applyPatch(site, patch) })
    await next.call('project.close', { projectId: again.projectId })

    // The same text again goes on with the copy; another text gets a copy of its own.
    const resumed = await next.call('project.openText', {
      fileName: 'contract.guscio.json',
      text: JSON.stringify(site),
    })
    expect(resumed).toMatchObject({ path: again.path, sequence: 1 })
    const other = { ...site, site: { ...site.site, name: 'Another' } }
    const fresh = await next.call('project.openText', { fileName: 'contract.guscio.json', text: JSON.stringify(other) })
    expect(fresh).toMatchObject({ name: 'contract-2.guscio', sequence: 0 })
  })

  it('gives the project that is open when the same text is opened again, and a new one for another text', async () => {
    const { call, project } = await opened()
    const { projectId } = project
    const edit = { projectId, label: 'edits.move', patch: move(project.document, [9, 5]), expected: 0 }
    await call('project.append', edit)
    const text = { fileName: 'contract.guscio.json', text: JSON.stringify(site) }
    expect(await call('project.openText', text)).toMatchObject({ projectId, sequence: 1 })
    const other = JSON.stringify({ ...site, site: { name: 'Other' } })
    expect((await call('project.openText', { ...text, text: other })).projectId).not.toBe(projectId)
  })

  it('stores an edit sent twice once, and refuses one that follows another state', async () => {
    const { call, project } = await opened()
    const { projectId } = project
    const patch = move(project.document, [9, 5])
    const edit = { projectId, label: 'edits.move', patch, expected: 0 }
    await call('project.append', edit)
    expect(await call('project.append', edit)).toEqual({ sequence: 1 })
    const other = { ...edit, patch: move(project.document, [3, 3]) }
    expect(await refusal(call('project.append', other))).toMatchObject({ code: 'stale-sequence' })
  })

  it.each([
    ['an item that no catalogue has', { id: 'R1', item: 'no-such', hall: 'H1', at: [5, 5] }],
    ['a hall that is not there', { id: 'R1', item: 'rack', hall: 'H9', at: [5, 5] }],
    ['a figure that is none', { id: 'R1', item: 'rack', hall: 'H1', at: ['5', 5] }],
    ['another identity', { id: 'R9', item: 'rack', hall: 'H1', at: [5, 5] }],
  ])('refuses an edit that brings %s, and stores nothing', async (_, after) => {
    const { call, project } = await opened()
    const { projectId } = project
    const before = site.placements?.[0]
    const patch = [{ kind: 'placements' as const, id: 'R1', index: 0, before, after }]
    const append = call('project.append', { projectId, label: 'edits.change', patch, expected: 0 })
    const failure = await refusal(append)
    expect(failure.code).toBe('invalid-edit')
    expect(failure.message).toMatch(/^The edit was not stored: .*\.$/)
    const right = { projectId, label: 'edits.move', patch: move(project.document, [9, 5]), expected: 0 }
    expect(await call('project.append', right)).toEqual({ sequence: 1 })
  })

  it('makes a new project', async () => {
    const { call } = await started()
    const project = await call('project.create', { name: 'Cava: nuova/2' })
    expect(project.name).toBe('Cava nuova 2.guscio')
    expect(project.document.site.name).toBe('Cava: nuova/2')
    const second = await call('project.create', { name: 'Cava: nuova/2' })
    expect(second.name).toBe('Cava nuova 2-2.guscio')
  })

  it('makes a new project from a template, each time a fresh one', async () => {
    const { call } = await started()
    const wish = { name: 'Practice', template: 'serviced-yard' } as const
    const [first, second] = [await call('project.create', wish), await call('project.create', wish)]
    expect(first.document.site.name).toBe('Practice')
    expect(first.document.placements?.map((p) => p.id)).toContain('LV-A')
    expect(second.projectId).not.toBe(first.projectId)
    await expect(call('project.create', { name: 'x', template: 'elsewhere' as 'serviced-yard' })).rejects.toThrow()
  })

  it('lists the shipped examples and opens one as a copy', async () => {
    const { call } = await started()
    const samples = (await call('project.list', {})).filter(({ kind }) => kind === 'sample')
    expect(samples.map(({ name }) => name)).toContain('north-fork')
    const project = await call('project.open', { path: samples.find((s) => s.name === 'north-fork')?.path ?? '' })
    expect(project.document).toEqual(JSON.parse(readFileSync(exampleSite, 'utf8')))
  })

  it('opens what was named at start, and nothing that was not named anywhere', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'mine.guscio')
    writeNewProject(path, site)
    const stranger = await started()
    expect(await refusal(stranger.call('project.open', { path }))).toMatchObject({ code: 'not-listed' })
    const { call } = await started(path)
    expect(await call('project.open', { path })).toMatchObject({ path, document: site, notices: [] })
  })

  it('gives a file of the project away, as project and as text', async () => {
    const { host, call, project } = await opened()
    const { projectId } = project
    const text = await call('project.saveAs', { projectId, format: 'json' })
    expect(text?.fileName).toBe('contract.guscio.json')
    const bytes = await host.fetchMade(text as NonNullable<typeof text>)
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(site)
    const copy = await call('project.saveAs', { projectId, format: 'guscio' })
    const stored = await host.fetchMade(copy as NonNullable<typeof copy>)
    expect(new TextDecoder('latin1').decode(stored.slice(0, 15))).toBe('SQLite format 3')
  })

  it('makes a bill of materials', async () => {
    const { host, call, project } = await opened()
    const { projectId } = project
    for (const [format, start] of [
      ['csv', '\u00ef\u00bb\u00bf'],
      ['xlsx', 'PK'],
      ['json', '{'],
    ] as const) {
      const file = await call('export.bom', { projectId, scenario: null, format, language: 'it' })
      expect(file?.fileName).toBe(`contract-bom.${format}`)
      const bytes = await host.fetchMade(file as NonNullable<typeof file>)
      expect(new TextDecoder('latin1').decode(bytes).startsWith(start)).toBe(true)
    }
  })

  it('makes a plan for CAD, and as a sheet to scale', async () => {
    const { host, call, project } = await opened()
    for (const [format, holds] of [
      ['dxf', /\$INSUNITS\r\n70\r\n6\r\n[\s\S]*EOF\r\n$/],
      ['svg', /^<svg [^>]*width="[\d.]+mm"[\s\S]*<\/svg>\n$/],
      ['pdf', /^%PDF-1\.7[\s\S]*%%EOF\s*$/],
    ] as const) {
      const wanted = {
        projectId: project.projectId,
        scenario: null,
        format,
        language: 'it',
        units: 'imperial',
      } as const
      const file = await call('export.plan', wanted)
      expect(file?.fileName).toBe(`contract-plan.${format}`)
      const bytes = await host.fetchMade(file as NonNullable<typeof file>)
      expect(new TextDecoder('latin1').decode(bytes)).toMatch(holds)
    }
  })

  it('answers what it cannot do in one sentence with a code', async () => {
    const { call, host } = await started()
    const broken = call('project.openText', { fileName: 'broken.guscio.json', text: '{"format":' })
    expect(await refusal(broken)).toMatchObject({
      code: 'truncated',
      message: expect.stringMatching(/^broken\.guscio\.json: .*\.$/),
    })
    expect(await refusal(call('project.append', { projectId: 'x', label: '', patch: [], expected: 0 }))).toMatchObject({
      code: 'unknown-project',
    })
    expect(await host.transport.call('project.explode', {})).toMatchObject({ error: { code: 'unknown-method' } })
    expect(await host.transport.call('constructor', {})).toMatchObject({ ok: false })
    expect(await host.transport.call('project.open', { path: 7 })).toMatchObject({ error: { code: 'invalid-input' } })
  })

  it('speaks of files in the language chosen', async () => {
    const { call } = await started()
    await call('preferences.set', { language: 'it' })
    const failure = await refusal(call('project.openText', { fileName: 'rotto.guscio.json', text: '[' }))
    expect(failure.message).toMatch(/^rotto\.guscio\.json: il file finisce troppo presto/)
  })

  it('tells the screen what happens, until it stops listening', async () => {
    const { host, onEvent } = await started()
    const heard: AppEvent[] = []
    const stop = onEvent((event) => heard.push(event))
    await expect
      .poll(() => {
        host.emit({ type: 'menu', command: 'file.open' })
        return heard.length
      })
      .toBeGreaterThan(0)
    expect(heard[0]).toEqual({ type: 'menu', command: 'file.open' })
    stop()
    const count = heard.length
    host.emit({ type: 'before-close' })
    expect(heard.filter(({ type }) => type === 'before-close')).toHaveLength(0)
    expect(heard.length).toBeGreaterThanOrEqual(count)
  })

  it('implements every call of the contract', async () => {
    const { host } = await started()
    for (const method of Object.keys(appApi)) {
      const reply = await host.transport.call(method, { nothing: 'that any call wants' })
      if (!reply.ok) expect(reply.error.code, method).toMatch(/^(invalid-input|no-dialog)$/)
    }
  })
})
