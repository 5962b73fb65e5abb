import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { type RunningApp, root, startApp } from '../app/start-app'
import { Diagram } from '../pages/diagram'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'

/** The diagrams of North Fork, drawn from the same model as the floor and in step with it. */
describe('diagrams of North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  let diagram: Diagram
  const eventually = { timeout: 10_000, interval: 100 }

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    diagram = new Diagram(app.page)
    await window.ready()
    await diagram.noticesGone()
  })
  afterAll(() => app.stop())

  it('draws the single line, readable and at the sources, with no serious accessibility violation', async () => {
    await diagram.open('4')
    expect(await diagram.isInSight(/^138 kV line A/)).toBe(true)
    await app.shoot('diagrams-01-single-line')
    expect(await axeViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('selects on the floor what is clicked on the sheet, and adds with Ctrl', async () => {
    await diagram.click(/^Main transformer A/)
    const [first] = await window.selected()
    expect(await window.selected()).toHaveLength(1)
    await diagram.click(/^34.5 kV collector A/, 'Control')
    expect(await window.selected()).toHaveLength(2)
    expect(await window.selected()).toContain(first)
    await window.press('Escape')
    expect(await window.selected()).toEqual([])
  })

  it('brings into sight what is selected elsewhere', async () => {
    await diagram.setLevel('Fold like loads')
    await window.show('plan')
    await window.clickOn('H1-R29-12')
    expect(await window.selected()).toEqual(['H1-R29-12'])
    await diagram.open('4')
    await expect.poll(() => diagram.isChosenInSight(), eventually).toBe(true)
    await app.shoot('diagrams-02-from-the-floor')
    await diagram.setLevel('Fold what is alike')
  })

  it('zooms to the cursor', async () => {
    await diagram.fit()
    await app.shoot('diagrams-03-whole')
    const before = await diagram.middle(/^Feeder 3A/)
    await diagram.wheelOver(/^Feeder 3A/, 4)
    const after = await diagram.middle(/^Feeder 3A/)
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3)
  })

  it('opens a folded box where it stands, and folds again', async () => {
    const folded = (await diagram.names()).length
    await diagram.find('TX-1 A')
    await diagram.unfold(/^TX-1 A … /)
    expect((await diagram.names()).length).not.toBe(folded)
    expect(await diagram.isInSight(/^TX-1 A,/)).toBe(true)
    await app.shoot('diagrams-04-unfolded')
  })

  it('draws every piece of the site, loads of a board one under the other', async () => {
    await diagram.setLevel('Every piece')
    await diagram.fit()
    await app.shoot('diagrams-04-pieces')
    await diagram.find('H1-R29-12')
    await expect.poll(() => diagram.isInSight(/^H1-R29-12,/), eventually).toBe(true)
    await app.shoot('diagrams-04-one-of-1530')
    await diagram.setLevel('Fold what is alike')
  })

  it('walks and selects with the keyboard', async () => {
    await diagram.find('Main transformer A')
    await diagram.click(/^Main transformer A/)
    await window.press('ArrowDown')
    await window.press('Enter')
    expect(await diagram.selected(/^34.5 kV collector A/)).toBe('all')
    await app.shoot('diagrams-05-keyboard')
  })

  it('saves the sheet as SVG', async () => {
    const download = await diagram.saveSvg()
    expect(download.suggestedFilename()).toBe('North Fork - Single line.svg')
    const svg = readFileSync((await download.path())!, 'utf8')
    expect(svg).toContain('<title>Single-line diagram of North Fork</title>')
    expect(svg).toContain('138 kV line B')
  })

  it('draws the cooling schematic', async () => {
    await diagram.open('5')
    await app.shoot('diagrams-06-cooling')
    expect(await diagram.names()).toEqual(expect.arrayContaining([expect.stringMatching(/^Air of Hall 1, 348 racks/)]))
    expect(app.complaints).toEqual([])
  })
})

/** A small window, Italian, dark, imperial: longer words and less room, and water to draw. */
describe('diagrams of Dora Baltea', () => {
  let app: RunningApp
  let diagram: Diagram

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/dora-baltea.guscio.json'), { width: 1280, height: 720 })
    await new MainWindow(app.page).ready()
    diagram = new Diagram(app.page)
    const shell = new Shell(app.page)
    for (const setting of ['language-it', 'theme-dark', 'units-imperial']) await shell.chooseSetting(setting)
    await diagram.noticesGone()
  })
  afterAll(() => app.stop())

  it('draws it in IEC symbols and in Italian', async () => {
    await diagram.open('4')
    await diagram.fit()
    await app.shoot('diagrams-07-italian-dark')
    expect(await diagram.names()).toEqual(expect.arrayContaining([expect.stringMatching(/^Trafo 1, .*in servizio/)]))
  })

  it('draws coolant with its temperatures and flow', async () => {
    await diagram.open('5')
    await app.shoot('diagrams-08-italian-cooling')
    expect(await diagram.names()).toEqual(expect.arrayContaining([expect.stringMatching(/°F · .*gpm/)]))
    await diagram.colourLines(1)
    await expect.poll(() => diagram.legend(), { timeout: 10_000 }).toMatch(/sotto 3,9\s*ft\/s/)
    await app.shoot('diagrams-09-velocity')
    expect(app.complaints).toEqual([])
  })
})
