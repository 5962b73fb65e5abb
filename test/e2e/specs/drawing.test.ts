import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, startApp } from '../app/start-app'
import { Drawing } from '../pages/drawing'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'
import { StartScreen } from '../pages/start-screen'

/** A site from nothing: first building, hall, doors, columns, ground outside; then changed by hand and by figures. */
describe('drawing what is there', () => {
  let app: RunningApp
  let window: MainWindow
  let drawing: Drawing
  const eventually = { timeout: 20_000, interval: 200 }
  const document = () => projectOnDisk(app.home).document
  const sequence = (): number => projectOnDisk(app.home).sequence
  const building = () => document().buildings?.[0]
  const area = (kind: string) => document().areas?.find((a) => a.kind === kind)

  beforeAll(async () => {
    app = await startApp(null)
    window = new MainWindow(app.page)
    drawing = new Drawing(app.page)
    const start = new StartScreen(app.page)
    await start.ready()
    await start.create('Cava Nuova')
    await window.ready()
  })
  afterAll(() => app.stop())

  it('begins an empty site with its first building', async () => {
    await drawing.firstBuilding().waitFor()
    await app.shoot('drawing-01-empty')
    expect(await axeViolations(app.page)).toEqual([])
    await window.show('plan')
    await drawing.drawFirstBuilding()
    expect(await drawing.firstBuilding().isVisible()).toBe(false)
  })

  it('takes the size as typed, in any unit', async () => {
    await window.pointAt([0, 0], true)
    await window.pointAt([20, 10])
    expect(await drawing.figures()).toMatch(/Width\s*20/)
    await app.shoot('drawing-02-rectangle')
    await drawing.type('6*10', '80ft')
    await drawing.entry('depth').waitFor()
    await app.shoot('drawing-03-typing')
    expect(await axeViolations(app.page)).toEqual([])
    await app.page.keyboard.press('Enter')
    await expect
      .poll(() => building()?.outline, eventually)
      .toEqual([
        [0, 0],
        [60, 0],
        [60, 24.384],
        [0, 24.384],
      ])
    await window.undo()
    await expect.poll(() => document().buildings ?? [], eventually).toEqual([])
    await window.redo()
    await expect.poll(building, eventually).toBeDefined()
  })

  it('shows the new building with its figures, and makes it a hall', async () => {
    await window.press('Escape')
    await drawing.write('part-name', 'Capannone A')
    await drawing.write('part-height', '7m50')
    await drawing.write('part-depth', '24')
    await expect.poll(() => building()?.outline[2], eventually).toEqual([60, 24])
    expect(building()).toMatchObject({ name: 'Capannone A', height_m: 7.5 })
    await app.shoot('drawing-04-building')
    await drawing.makeOneHall()
    await expect.poll(() => building()?.halls?.length, eventually).toBe(1)
  })

  it('draws walls, doors and columns inside', async () => {
    await drawing.arm('wall')
    await window.pointAt([40, 0], true)
    await window.pointAt([40, 12], true)
    await window.pointAt([60, 12], true)
    await drawing.focusFloor()
    await window.press('c')
    await expect.poll(() => building()?.walls?.length, eventually).toBe(2)
    await drawing.arm('dock-door')
    await window.pointAt([0.4, 12])
    await app.shoot('drawing-05-door')
    await window.pointAt([0.4, 12], true)
    await drawing.arm('door')
    await window.pointAt([20, 0.2], true)
    await expect.poll(() => building()?.openings?.length, eventually).toBe(2)
    expect(building()?.openings?.[0]?.at[0]).toBe(0)
    await drawing.arm('column-grid')
    await window.pointAt([6, 6], true)
    await window.pointAt([36, 18])
    await app.shoot('drawing-06-columns')
    await window.pointAt([36, 18], true)
    await expect.poll(() => building()?.columns?.length, eventually).toBe(18)
  })

  it('marks the ground outside and the ways kept free', async () => {
    await drawing.arm('pad')
    await window.pointAt([64, 4], true)
    await window.pointAt([69, 20], true)
    await drawing.arm('egress')
    await window.pointAt([3, 2], true)
    await window.pointAt([38, 2], true)
    await drawing.focusFloor()
    await window.press('c')
    await drawing.arm('road')
    await window.pointAt([-3, -6], true)
    await window.pointAt([66, -6], true)
    await drawing.focusFloor()
    await window.press('c')
    await drawing.arm('fence')
    await window.pointAt([-4, 30], true)
    await window.pointAt([72, -10], true)
    await expect
      .poll(() => (document().areas ?? []).map((a) => a.kind).sort(), eventually)
      .toEqual(['egress', 'fence', 'pad', 'road'])
    await window.press('Escape')
    await app.shoot('drawing-07-site-plan')
    expect(await axeViolations(app.page)).toEqual([])
  })

  it('reshapes in one step, writing nothing while dragging, and refuses what cannot be', async () => {
    await window.pointAt([-4, 16], true)
    expect(await drawing.inspector()).toContain('Fence')
    const before = sequence()
    const corners = area('fence')?.outline
    await window.pull([-4, 10], [-7, 10])
    expect(sequence()).toBe(before)
    await window.press('Escape')
    await window.letGo()
    expect(area('fence')?.outline).toEqual(corners)
    await window.drag([-4, 10], [-7, 10])
    await expect.poll(() => Math.min(...(area('fence')?.outline ?? []).map(([x]) => x)), eventually).toBe(-7)
    await window.undo()
    await expect.poll(() => area('fence')?.outline, eventually).toEqual(corners)

    await window.press('Escape')
    await window.pointAt([30, 24.2], true)
    expect(await drawing.inspector()).toContain('Capannone A')
    await window.pull([60, 12], [50, 12])
    await app.shoot('drawing-08-refused')
    await window.letGo()
    expect(await new Shell(app.page).complaint()).toMatch(/would reach outside/)
    expect(building()?.outline[1]).toEqual([60, 0])
  })

  it('deletes a part from the keyboard and brings it back', async () => {
    await window.press('Escape')
    await window.pointAt([66, 12], true)
    expect(await drawing.inspector()).toContain('Equipment pad')
    await drawing.focusFloor()
    await window.press('Delete')
    await expect.poll(() => area('pad'), eventually).toBeUndefined()
    await window.undo()
    await expect.poll(() => area('pad'), eventually).toBeDefined()
  })

  it('draws a storey above, moves it in height and goes from one to the other', async () => {
    const floor = (elevation_m: number) => building()?.halls?.find((h) => (h.elevation_m ?? 0) === elevation_m)
    await window.press('Escape')
    await drawing.newStoreyAbove()
    await drawing.write('storey-elevation', '4m50')
    await drawing.arm('hall')
    await window.pointAt([0, 0], true)
    await window.pointAt([40, 24], true)
    await drawing.arm('door')
    await window.pointAt([20, 23.8], true)
    await expect.poll(() => building()?.openings?.at(-1)?.elevation_m, eventually).toBe(4.5)
    expect(floor(4.5)?.outline[2]).toEqual([40, 24])
    await window.press('Escape')
    await window.press('Escape')
    await app.shoot('drawing-13-upstairs')
    expect(await axeViolations(app.page)).toEqual([])
    await drawing.write('storey-elevation', '+0.5')
    await expect.poll(() => floor(5)?.id, eventually).toBeDefined()
    await window.undo()
    await expect.poll(() => floor(4.5)?.id, eventually).toBeDefined()
    await drawing.focusFloor()
    await window.press('Control+ArrowDown')
    expect(await drawing.storey()).toContain('Ground floor')
    await window.show('3d')
    await window.frameAll()
    await window.press('Control+ArrowUp')
    await app.shoot('drawing-14-stacked')
    await drawing.showStoreys('exploded')
    await app.shoot('drawing-15-pulled-apart')
    await drawing.showStoreys('solo')
    await app.shoot('drawing-16-alone')
    await drawing.showStoreys('stacked')
    await window.press('Control+ArrowDown')
    await window.show('plan')
  })

  it('keeps the data of the site in its inspector', async () => {
    await window.press('Escape')
    await window.press('Escape')
    await drawing.write('site-country', 'IT')
    await drawing.write('site-dry-bulb', '95 °F')
    await drawing.write('site-import-limit', '12 MW')
    await expect.poll(() => document().site.utility, eventually).toEqual({ importLimit_kW: 12_000 })
    expect(document().site).toMatchObject({ country: 'IT', climate: { designDryBulb_C: 35 } })
    await drawing.write('site-currency', 'lire')
    expect(await new Shell(app.page).complaint()).toMatch(/out of range/)
    expect(document().site.currency ?? 'USD').toBe('USD')
    await app.shoot('drawing-09-site')
  })

  it('stands in three dimensions, and reads in Italian and imperial', async () => {
    await window.show('3d')
    await window.frameAll()
    await app.shoot('drawing-10-three-dimensions')
    const shell = new Shell(app.page)
    await shell.chooseSetting('language-it')
    await shell.chooseSetting('units-imperial')
    await shell.chooseSetting('theme-dark')
    await app.page.setViewportSize({ width: 1280, height: 720 })
    await window.show('plan')
    await window.frameAll()
    await drawing.arm('hall')
    await window.pointAt([30, 28], true)
    await window.pointAt([50, 32])
    await app.shoot('drawing-11-italian-imperial')
    await window.press('Escape')
    await window.press('Escape')
    await window.pointAt([30, 24.2], true)
    await app.shoot('drawing-12-italian-building')
    expect(await axeViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
