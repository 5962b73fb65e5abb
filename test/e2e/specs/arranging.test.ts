import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../src/geometry/outline'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, startApp } from '../app/start-app'
import { Arranging } from '../pages/arranging'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'
import { StartScreen } from '../pages/start-screen'

/** Placing and arranging on a real-sized site seen in plan. Row H1-R29 stands at y 98.8 m, an aisle north of it. */
describe('placing and arranging', () => {
  let app: RunningApp
  let window: MainWindow
  let hand: Arranging
  const rack = 'H1-R29-12'
  const home = [101.6, 98.8] as const
  const placements = () => projectOnDisk(app.home).document.placements ?? []
  const networkRacks = () => placements().filter((p) => p.item === 'rack-network-30')
  const onDisk = (id: string) => placements().find((p) => p.id === id)
  const eventually = { timeout: 20_000, interval: 200 }

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    hand = new Arranging(app.page)
    await window.ready()
    await window.show('plan')
  })
  afterAll(() => app.stop())

  beforeEach(async () => {
    if ((await window.isClosed()) || !(await window.isDrawn(rack))) return
    for (let i = 0; i < 3; i++) await window.press('Escape')
    await window.clickOn(rack)
    await window.frameSelection()
  })

  it('shows what things snap to, and goes on by a tap of Shift and Ctrl', async () => {
    expect(await hand.snapMode()).toBe('Lines')
    await hand.tap('Shift')
    expect(await hand.snapMode()).toBe('Grid')
    await hand.tap('Shift')
    expect(await hand.snapMode()).toBe('Snap off')
    await hand.tap('Shift')
    expect(await hand.snapMode()).toBe('Lines')
    expect(await hand.snapStep()).toMatch(/^0\.25.m$/)
    await hand.tap('Control')
    expect(await hand.snapStep()).toMatch(/^0\.50.m$/)
    // Used with another key, a modifier is no tap.
    await window.press('Shift+A')
    expect(await hand.snapMode()).toBe('Lines')
    for (let i = 0; i < 4; i++) await hand.tap('Control')
    expect(await hand.snapStep()).toMatch(/^0\.25.m$/)
  })

  it('has no serious accessibility violation with an array in hand', async () => {
    await window.press('a')
    await hand.arrayTotal()
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Escape')
  })

  it('draws the free space around what is moved, and takes its figures typed into fields', async () => {
    await window.pull(home, [101.68, 102.9])
    await app.shoot('arrange-01-moving')
    expect((await window.floorLabels()).filter((text) => /^[\d.]+.m$/.test(text)).length).toBeGreaterThan(0)
    await window.press('Enter')
    await hand.figuresShown()
    await window.letGo()
    await hand.typeFigure('dx', '0')
    await hand.typeFigure('dy', '3*1.1')
    await app.shoot('arrange-02-figures')
    await hand.typeFigure('dy', '3*1.2', true)
    await expect.poll(() => onDisk(rack)?.at, eventually).toEqual([101.6, 102.4])
    await window.undo()
    expect(await window.figureIn('y')).toBe(98.8)
  })

  it('lays out an array of a product, counts it and adds up its power', async () => {
    await window.takeFromCatalogue('rack-network-30', 'network rack')
    await app.shoot('arrange-03-catalogue')
    await window.pointAt([96, 102.4])
    await window.press('a')
    await window.searchCatalogue('')
    await hand.setArray('rows', '1')
    await hand.setArray('columns', '4')
    await window.pointAt([96, 102.4])
    expect(await hand.arrayTotal()).toMatch(/4 objects\s+120.kW/)
    await app.shoot('arrange-04-array')
    await window.pointAt([96, 102.4], true)
    await expect.poll(() => networkRacks().length, eventually).toBe(4)
    const [first, second] = networkRacks()
    expect(second!.at[0] - first!.at[0]).toBeCloseTo(0.8, 2)
    expect(new Set(networkRacks().map((p) => p.row)).size).toBe(1)
  })

  it('spreads, aligns, groups, locks and replaces what stands there', async () => {
    const ids = networkRacks().map((p) => p.id)
    const [a, b, c, d] = ids as [string, string, string, string]
    await window.clickOn(a)
    await hand.openMenuAt(await window.spot(a))
    await app.shoot('arrange-05-menu')
    expect((await hand.menuWords()).join('\n')).toMatch(/Zoom to the selection[\s\S]*Swap[\s\S]*Lock[\s\S]*Delete/)
    await hand.choose('lock')
    await expect.poll(() => onDisk(a)?.locked, eventually).toBe(true)
    const [x, y] = onDisk(a)!.at
    await window.drag([x, y], [x, y + 1.5])
    expect(await window.notices()).toContainEqual(expect.stringMatching(/is locked; unlock first/))
    expect(onDisk(a)!.at).toEqual([x, y])
    await window.press('Shift+L')
    await expect.poll(() => onDisk(a)?.locked, eventually).toBe(false)

    await window.clickOn(b, { modifier: 'Control' })
    await window.press('Control+g')
    await expect.poll(() => onDisk(b)?.group, eventually).toBeTruthy()
    await window.clickOn(d)
    await window.clickOn(b)
    expect(await window.selected()).toEqual([a, b].sort())
    await window.clickOn(b, { modifier: 'Alt' })
    expect(await window.selected()).toEqual([b])
    await window.clickOn(b)
    await window.press('Control+Shift+G')
    await expect.poll(() => onDisk(b)?.group ?? null, eventually).toBeNull()

    await window.clickOn(d)
    await window.press('Shift+ArrowUp')
    await expect.poll(() => onDisk(d)!.at[1], eventually).toBeGreaterThan(y + 2)
    await window.clickOn(c, { modifier: 'Control' })
    await hand.openMenuByKey()
    await hand.openSubmenu('Align and distribute')
    await app.shoot('arrange-06-align')
    await hand.choose('align-south')
    await expect.poll(() => onDisk(d)!.at[1], eventually).toBeCloseTo(y, 3)

    await window.clickOn(d)
    await window.press('Shift+T')
    await app.shoot('arrange-07-replace')
    await hand.replaceBy('rack-storage-20', 'storage')
    await expect.poll(() => onDisk(d)?.item, eventually).toBe('rack-storage-20')
    await window.undo()
    await expect.poll(() => onDisk(d)?.item, eventually).toBe('rack-network-30')
  })

  it('copies to the clipboard and pastes with a ghost', async () => {
    const before = networkRacks()
    for (const { id } of before.slice(0, 2))
      await window.clickOn(id, id === before[0]!.id ? {} : { modifier: 'Control' })
    await window.press('Control+c')
    await window.press('Control+v')
    const [x, y] = before[0]!.at
    await window.pointAt([x + 0.3, y + 1.6])
    expect(await hand.ghostIsHeld()).toBe(true)
    await app.shoot('arrange-08-paste')
    expect(networkRacks()).toHaveLength(before.length)
    await window.pointAt([x + 0.3, y + 1.6], true)
    await expect.poll(() => networkRacks().length, eventually).toBe(before.length + 2)
    expect(await window.selected()).toHaveLength(2)
    await window.press('Delete')
    await expect.poll(() => networkRacks().length, eventually).toBe(before.length)
  })

  it('measures from point to point', async () => {
    await window.press('m')
    await window.pointAt([99.5, 101], true)
    await window.pointAt([101.5, 101], true)
    await window.pointAt([101.5, 102])
    const words = (await window.floorLabels()).join('\n')
    expect(words).toMatch(/Δx 2.m · Δy 0.m · 0.°/)
    expect(words).toMatch(/Σ/)
    await app.shoot('arrange-09-measure')
    await window.press('Escape')
    expect((await window.floorLabels()).join('\n')).not.toMatch(/Δx/)
  })

  it('looks from standard directions and keeps views of its own', async () => {
    const heading = async () => ((await window.camera()) as { heading_deg: number }).heading_deg
    await hand.lookFrom('view-isometric')
    await window.settle()
    expect(await heading()).toBe(-42)
    await hand.lookFrom('bookmark-save')
    await hand.lookFrom('view-west')
    await window.settle()
    expect(await heading()).toBe(270)
    await hand.openCompass()
    await app.shoot('arrange-10-views')
    await window.press('Escape')
    await hand.lookFrom('bookmark-1')
    await window.settle()
    expect(await heading()).toBe(-42)
    await window.press('Shift+F')
    await window.show('plan')
    await window.settle()
  })

  it('pastes into another project, bringing along what it needs, and fills its hall', async () => {
    const [first] = networkRacks()
    await window.clickOn(first!.id)
    await window.press('Control+c')
    await window.closeProject()
    const start = new StartScreen(app.page)
    const outline = rectangleOutline([0, 0], [24, 15])
    const site = {
      format: 'guscio-site',
      version: 1,
      site: { name: 'Other' },
      buildings: [{ id: 'B1', outline, halls: [{ id: 'H1', name: 'Hall 1', outline }] }],
    }
    await start.chooseFile('other.guscio.json', JSON.stringify(site))
    await new Shell(app.page).named('Other')
    await window.ready()
    await window.show('plan')
    await window.pointAt([4, 4])
    await window.press('Control+v')
    await window.pointAt([4, 4])
    await window.pointAt([4, 4], true)
    expect(await window.selected()).toHaveLength(1)
    await window.press('a')
    await hand.fillHall()
    await window.settle()
    await app.shoot('arrange-11-fill')
    const count = Number(/\d+/.exec(await hand.arrayTotal())?.[0])
    expect(count).toBeGreaterThan(60)
    await hand.placeArray()
    await window.settle()
    expect((await window.drawn('')).length).toBe(count + 1)
    await app.shoot('arrange-12-filled')
  })

  it('fits a small screen in Italian, imperial and dark', async () => {
    const shell = new Shell(app.page)
    await shell.chooseSetting('language-it')
    await shell.chooseSetting('units-imperial')
    await shell.chooseSetting('theme-dark')
    await app.page.setViewportSize({ width: 1280, height: 720 })
    await window.press('Escape')
    await window.frameAll()
    await window.press('Control+a')
    await window.takeFromCatalogue('cdu-row-1350', 'cdu-row-1350')
    await window.pointAt([3, 1])
    await app.shoot('arrange-12-hints-italian')
    expect(await hand.hintsOutOfSight()).toEqual([])
    await window.press('a')
    await window.settle()
    await app.shoot('arrange-13-italian')
    expect(await hand.hintsOutOfSight()).toEqual([])
    await window.press('Escape')
    await hand.openMenuAt({ x: 640, y: 300 })
    await app.shoot('arrange-14-menu-italian')
    await window.press('Escape')
    expect(app.complaints).toEqual([])
  })
})
