import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { type RunningApp, root, startApp } from '../app/start-app'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'
import { StartScreen } from '../pages/start-screen'

/**
 * Sites as files, from the start screen on: an empty one, one from a file, one that cannot be read, scenarios, closing
 * and coming back, and what the settings change on screen. One story in order.
 */
describe('site files', () => {
  let app: RunningApp
  let window: MainWindow
  let shell: Shell
  let start: StartScreen
  const sample = readFileSync(join(root, 'resources/examples/dora-baltea.guscio.json'), 'utf8')
  const rack: string = JSON.parse(sample).placements.find(({ row }: { row?: string }) => row).id

  const enter = async () => {
    window = new MainWindow(app.page)
    shell = new Shell(app.page)
    start = new StartScreen(app.page)
    await start.ready()
  }

  beforeAll(async () => {
    app = await startApp(null, { width: 1280, height: 720 })
    await enter()
  })
  afterAll(() => app.stop())

  it('starts an empty site and goes back to the start screen', async () => {
    await app.shoot('files-01-start')
    await start.create('Cava Nuova')
    await window.ready()
    expect(await shell.siteName()).toContain('Cava Nuova')
    expect(await app.page.getByTestId('findings').innerText()).toContain('Nothing to check yet')
    await app.shoot('files-02-empty-site')
    await window.searchCatalogue('zzzz')
    await app.shoot('files-02-no-hits')
    await window.searchCatalogue('')
    await shell.close()
    await start.ready()
    expect(await start.recents()).toContain('Cava Nuova')
  })

  it('refuses a file that is no site, in a sentence that names the place', async () => {
    const broken = JSON.parse(sample)
    broken.placements[3].at = ['east', 2]
    await start.chooseFile('broken.guscio.json', JSON.stringify(broken))
    const complaint = await shell.complaint()
    expect(complaint).toContain('broken.guscio.json')
    expect(complaint).toMatch(new RegExp(`placements.*(3|${broken.placements[3].id}).*at`))
    expect(complaint).not.toMatch(/ZodError|stack|undefined/)
    await app.shoot('files-03-refused')
    await start.chooseFile('cut.guscio.json', sample.slice(0, 500))
    expect(await shell.complaint()).toContain('cut.guscio.json')
    await start.ready()
  })

  it('says why it cannot take a project file that way', async () => {
    await start.drop('mine.guscio', 'SQLite format 3')
    expect(await shell.complaint()).toContain('mine.guscio')
  })

  it('opens a site file that is chosen', async () => {
    await start.chooseFile('dora-baltea.guscio.json', sample)
    await window.ready()
    expect(await shell.siteName()).toContain('Dora Baltea')
    expect(await window.figure('mining')).toMatch(/[1-9]/)
    await app.shoot('files-04-opened')
  })

  it('creates, renames and deletes scenarios', async () => {
    await shell.nameScenario('create', 'Idea')
    expect(await window.scenario()).toContain('Idea')
    await shell.nameScenario('rename', 'Hybrid 20 %')
    expect(await window.scenario()).toContain('Hybrid 20 %')
    await shell.nameScenario('create', 'Second thoughts')
    await shell.deleteScenario()
    await window.checked()
    const left = await shell.scenarios()
    expect(left).toContain('Hybrid 20 %')
    expect(left).not.toContain('Second thoughts')
  })

  it('finds the edits again from the recent files', async () => {
    await window.saved()
    await shell.close()
    await start.ready()
    await start.openRecent('dora-baltea')
    await window.ready()
    expect(await shell.scenarios()).toContain('Hybrid 20 %')
  })

  it('draws and turns the floor while the check is still on its way', async () => {
    await shell.close()
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const engines = /\/worker-[^/]*\.js$/
    await app.page.route(engines, async (route) => {
      await held
      await route.continue()
    })
    await app.page.reload()
    await start.ready()
    await start.openRecent('dora-baltea')
    await window.pictured()
    const before = await window.camera()
    await window.orbit(120, 20)
    expect(await window.camera()).not.toEqual(before)
    expect(await window.isChecked()).toBe(false)
    release()
    await window.ready()
    await app.page.unroute(engines)
  })

  it('shows a site again as it was left, and has changed nothing in it', async () => {
    const stored: string[] = []
    app.page.on('response', (r) => {
      if (r.url().endsWith('/api/preferences.set')) stored.push(r.request().postData() ?? '')
    })
    await window.show('plan')
    await window.frameAll()
    await window.zoom(2, rack)
    await expect
      .poll(async () => {
        const { height_m } = (await window.camera()) as { height_m: number }
        return stored.some((text) => text.includes(JSON.stringify(height_m)))
      })
      .toBe(true)
    const left = await window.camera()
    await app.page.reload()
    await start.ready()
    await start.openRecent('dora-baltea')
    await window.ready()
    expect(await window.camera()).toEqual(left)
    await window.saved()
    await window.show('3d')
  })

  it('says that the disk is full, loses nothing, and writes once there is room', async () => {
    const full = {
      ok: false,
      error: { code: 'disk', message: 'dora-baltea.guscio: the disk is full; free some space.' },
    }
    await app.page.route('**/api/project.append', (route) => route.fulfill({ json: full }))
    await window.runFromPalette(rack)
    await window.press('Delete')
    await shell.saveProblem().waitFor({ timeout: 20_000 })
    expect(await shell.saveProblem().innerText()).toMatch(/disk is full[\s\S]*Nothing is lost[\s\S]*Free some space/)
    expect(await axeViolations(app.page)).toEqual([])
    await app.shoot('files-05-disk-full')
    const copy = JSON.parse(readFileSync(await (await shell.saveCopy()).path(), 'utf8'))
    expect(copy.placements.map(({ id }: { id: string }) => id)).not.toContain(rack)
    await app.page.unroute('**/api/project.append')
    await shell.retrySaving()
    await window.saved()
    expect(await shell.saveProblem().isVisible()).toBe(false)
    await window.undo()
    await window.saved()
  })

  it('takes a dropped site file in place of the open one, and keeps the open one when the file is broken', async () => {
    await start.drop('broken.guscio.json', '{"format":"guscio-site"')
    expect(await shell.complaint()).toContain('broken.guscio.json')
    expect(await shell.siteName()).toContain('Dora Baltea')
    const other = { format: 'guscio-site', version: 1, site: { name: 'Dropped' } }
    await start.drop('dropped.guscio.json', JSON.stringify(other))
    await shell.named('Dropped')
    await window.ready()
    await start.drop('dora-baltea.guscio.json', sample)
    await shell.named('Dora Baltea')
    await window.ready()
    expect(await shell.scenarios()).toContain('Hybrid 20 %')
  })

  it('speaks Italian and English, in metric and imperial, light and dark, and remembers it', async () => {
    await shell.chooseSetting('language-it')
    await app.page.getByRole('tab', { name: 'Rilievi' }).waitFor()
    await shell.chooseSetting('units-imperial')
    await shell.chooseSetting('theme-dark')
    expect(await app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('it')
    await app.restart()
    await enter()
    expect(await app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await app.shoot('files-05-italian-dark')
    await start.openRecent('dora-baltea')
    await window.ready()
    await window.show('plan')
    await window.clickOn(rack)
    expect(await shell.fields()).toMatch(/\d\s*ft\b/)
    await app.shoot('files-06-italian-imperial')
    await shell.chooseSetting('units-metric')
    expect(await shell.fields()).toMatch(/\d\s*m\b/)
    await shell.chooseSetting('language-en')
    await app.page.getByRole('tab', { name: 'Findings' }).waitFor()
    await shell.chooseSetting('theme-light')
    expect(await app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
  })

  it('keeps long names in their place', async () => {
    const long = 'Centrale idroelettrica di Dora Baltea inferiore, sala compressori e officina del mulino vecchio'
    const site = JSON.parse(sample)
    site.site.name = long
    for (const [i, placement] of site.placements.entries()) placement.label = `${long} n. ${i + 1}`
    await start.drop('long.guscio.json', JSON.stringify(site))
    await shell.named('Centrale')
    await window.ready()
    await window.show('plan')
    await window.clickOn(rack)
    const board = (await app.page.getByTestId('viewport').boundingBox())!
    for (const label of await app.page.locator('.floor-label:visible').all()) {
      const box = (await label.boundingBox())!
      expect(box.width).toBeLessThan(board.width / 2)
    }
    await app.shoot('files-06-long-names')
  })

  it('shows the guide and what the program is', async () => {
    await shell.chooseSetting('open-guide')
    expect(await app.page.getByTestId('guide').innerText()).toContain('step by step')
    await app.shoot('files-07-guide')
    await app.page.keyboard.press('Escape')
    await shell.chooseSetting('open-about')
    expect(await app.page.getByTestId('about').innerText()).toMatch(/version \d+\.\d+/)
    await app.shoot('files-08-about')
    await app.page.keyboard.press('Escape')
  })

  it('had nothing to complain about', () => expect(app.complaints).toEqual([]))
})
