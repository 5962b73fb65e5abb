import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../renderer/platform/ipc-transport'
import { temporaryFolder } from '../support/temporary-folder'
import { type DesktopUnderTest, electronBinary, startElectron, startOverDouble } from './desktop-under-test'

// The built desktop app, end to end. It needs `npm run build`.
const binary = electronBinary()
const shapes: [string, (userFolder: string) => Promise<DesktopUnderTest>][] = [
  ['a double of Electron', startOverDouble],
]
if (binary) shapes.push(['true Electron', (userFolder) => startElectron(userFolder, binary)])

describe.each(shapes)('the built desktop app on %s', (_, start) => {
  let desktop: DesktopUnderTest
  let userFolder: string
  const call = (method: string, input: object) =>
    desktop.page.evaluate(([name, value]) => (window.guscio as Bridge).call(name, value), [method, input] as const)

  beforeAll(async () => {
    userFolder = mkdtempSync(join(tmpdir(), 'guscio-desktop-'))
    desktop = await start(userFolder)
    await desktop.page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
  })
  afterAll(() => rmSync(userFolder, { recursive: true, force: true }))

  it('has a sandboxed, isolated window without Node', async () => {
    expect(await desktop.webPreferences()).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
    })
    expect(
      await desktop.page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
    ).toEqual(['undefined', 'undefined'])
  })

  it('gives the page three functions and no more', async () => {
    expect(await desktop.page.evaluate(() => Object.keys(window.guscio ?? {}).sort())).toEqual([
      'call',
      'onEvent',
      'zoom',
    ])
  })

  it('shows the screen under a strict policy that it does not break', async () => {
    const policy = await desktop.page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    )
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(await desktop.page.title()).toContain('Guscio')
    expect(desktop.problems()).toEqual([])
  })

  it('gives the page the catalogue', async () => {
    const reply = await call('catalog.get', {})
    expect(reply).toMatchObject({ ok: true })
    expect((reply as { value: { items: unknown[] } }).value.items.length).toBeGreaterThan(50)
  })

  it('has its menu in both languages and tells the page what is chosen', async () => {
    expect(await desktop.menuLabels()).toEqual(['File', 'Edit', 'View', 'Help'])
    await call('preferences.set', { language: 'it' })
    expect(await desktop.menuLabels()).toEqual(['File', 'Modifica', 'Vista', 'Aiuto'])
    await call('preferences.set', { language: 'en' })
    const heard = desktop.page.evaluate(
      () => new Promise((resolve) => void window.guscio?.onEvent((event) => resolve(event))),
    )
    await desktop.chooseMenu('view.fit')
    expect(await heard).toEqual({ type: 'menu', command: 'view.fit' })
  })

  it('does what is chosen in its menu', async () => {
    const { page } = desktop
    const path = join(userFolder, 'menu.guscio.json')
    writeFileSync(path, JSON.stringify({ format: 'guscio-site', version: 1, site: { name: 'By menu' } }))
    await desktop.answerDialog(path)
    await desktop.chooseMenu('file.open')
    await page.getByTestId('project-name').filter({ hasText: 'By menu' }).waitFor()
    await desktop.chooseMenu('view.plan')
    await page.locator('[data-testid=view-plan][aria-checked=true]').waitFor()

    await page.getByTestId('scenario-menu').click()
    await page.getByTestId('scenario-create').click()
    await page.getByTestId('scenario-name').fill('Undone soon')
    await desktop.chooseMenu('edit.selectAll')
    // The choice travels to the page as an event: typing before it arrives would be selected, too.
    await page.waitForFunction(() => {
      const field = document.activeElement as HTMLInputElement
      return field.value !== '' && field.selectionEnd === field.value.length && field.selectionStart === 0
    })
    await page.keyboard.type('Undone')
    expect(await page.getByTestId('scenario-name').inputValue()).toBe('Undone')
    await page.getByTestId('scenario-name-do').click()
    const scenario = page.getByTestId('scenario-select')
    await scenario.filter({ hasText: 'Undone' }).waitFor()
    await page.getByTestId('scenario-name').waitFor({ state: 'detached' })
    await desktop.chooseMenu('edit.undo')
    await scenario.filter({ hasText: 'As built' }).waitFor()

    await desktop.chooseMenu('help.guide')
    await page.getByTestId('guide').waitFor()
    await page.keyboard.press('Escape')
    await desktop.chooseMenu('file.close')
    await page.getByTestId('home-screen').waitFor()
  })

  it('stays on its page: no navigation, no second window', async () => {
    const before = desktop.page.url()
    await desktop.page.evaluate(() => {
      location.href = 'https://example.org/'
    })
    expect(await desktop.page.evaluate(() => window.open('https://example.org/'))).toBeNull()
    await desktop.page.waitForTimeout(300)
    expect(desktop.page.url()).toBe(before)
    expect(await desktop.page.title()).toContain('Guscio')
  })

  it('opens what the dialog gives, writes an edit, and lets go of the file when it closes', async () => {
    const path = join(userFolder, 'chosen.guscio.json')
    writeFileSync(path, JSON.stringify({ format: 'guscio-site', version: 1, site: { name: 'Chosen' } }))
    await desktop.answerDialog(path)
    const opened = (await call('project.openDialog', {})) as { value: { projectId: string; path: string } }
    expect(opened).toMatchObject({ ok: true, value: { name: 'chosen.guscio', document: { site: { name: 'Chosen' } } } })
    expect(await desktop.dialogs()).toEqual(['Open a site', 'Open a site'])
    const patch = [{ kind: 'site', before: { name: 'Chosen' }, after: { name: 'Renamed' } }]
    const { projectId, path: project } = opened.value
    const append = { projectId, patch, label: 'edits.site', expected: 0 }
    expect(await call('project.append', append)).toEqual({ ok: true, value: { sequence: 1 } })
    await call('project.close', { projectId })
    await desktop.close()
    expect(existsSync(project)).toBe(true)
    expect(readdirSync(join(userFolder, 'projects'))).toEqual(['chosen.guscio', 'menu.guscio'])
  })
})

it('runs on true Electron exactly where its program is there', () => {
  if (!binary) console.log('SKIPPED: no Electron binary; the desktop app ran on a double of Electron only')
  expect(shapes).toHaveLength(binary ? 2 : 1)
  const folder = temporaryFolder()
  expect(electronBinary(folder)).toBeNull()
  writeFileSync(join(folder, 'path.txt'), 'electron')
  expect(electronBinary(folder)).toBeNull()
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist', 'electron'), '')
  expect(electronBinary(folder)).toBe(join(folder, 'dist', 'electron'))
})
