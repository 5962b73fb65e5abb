import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, screenshots, startApp } from '../app/start-app'
import { Look } from '../pages/look'
import { MainWindow } from '../pages/main-window'

/** Seeing a real-sized site: by colour, by layer, cut open, with things out of service, phase by phase, as a picture. */
describe('looking at North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  let look: Look
  const board = 'H1-LV-02'
  const rack = 'H1-R05-06'
  const sequence = (): number => projectOnDisk(app.home).sequence

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    look = new Look(app.page)
    await window.ready()
  })
  afterAll(() => app.stop())

  it('colours by each metric, with a legend whose classes select', async () => {
    for (const [i, metric] of [
      'Redundancy achieved',
      'Availability of supply',
      'Power per floor area',
      'Price',
      'Share in the PUE',
    ].entries()) {
      await look.colourBy(metric)
      if (metric !== 'Redundancy achieved') expect((await look.bands()).length).toBeGreaterThan(0)
      await window.settle()
      await app.shoot(`look-0${i + 1}-${metric.split(' ')[0]!.toLowerCase()}`)
    }
    await look.colourBy('Power per rack')
    const [band] = await look.bands()
    await look.selectBand('0')
    expect(band).toContain('1')
    expect((await window.selected()).length).toBe(1392)
    await window.press('Escape')
    await look.colourBy('Worst outage, load against limit')
  })

  it('tells the reading under the pointer', async () => {
    await window.show('plan')
    const spot = await window.spot(board)
    await app.page.mouse.move(spot.x, spot.y, { steps: 3 })
    await window.settle()
    expect(await look.reading()).toMatch(/%/)
  })

  it('takes a board out, in plan and in 3D, and writes nothing', async () => {
    const before = sequence()
    await window.press('o')
    await window.clickOn(board)
    expect(await look.outage()).toMatch(/MW of IT lost/)
    await window.settle()
    await app.shoot('look-05-take-out-plan')
    await window.show('3d')
    await window.clickOn('H1-LV-04', { modifier: 'Control' })
    expect(await look.outage()).toMatch(/LV/)
    await window.settle()
    await app.shoot('look-06-take-out-3d')
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Escape')
    expect(await app.page.getByTestId('take-out').count()).toBe(0)
    expect(sequence()).toBe(before)
  })

  it('hides, locks and isolates', async () => {
    await window.show('plan')
    await look.toggle('racks')
    await window.settle()
    expect(await window.isDrawn(rack)).toBe(false)
    expect(await window.isDrawn(board)).toBe(true)
    await look.toggle('racks')
    await look.lock('racks')
    await window.press('Escape')
    await window.clickOn(rack)
    expect(await window.selected()).toEqual([])
    await look.lock('racks')
    await window.clickOn(rack, { clickCount: 2 })
    const row = await window.selected()
    await window.press('i')
    await window.settle()
    expect(await window.drawn('H')).toEqual(row)
    await app.shoot('look-07-isolated')
    await window.press('i')
    await window.press('h')
    await window.settle()
    expect(await window.isDrawn(rack)).toBe(false)
    await window.press('Shift+H')
    await window.settle()
    expect(await window.isDrawn(rack)).toBe(true)
  })

  it('cuts the site open', async () => {
    await window.show('3d')
    await look.cut('above_m')
    await look.cut('east_m')
    await window.settle()
    await app.shoot('look-08-section')
    await look.cutAt('east_m', '60 m')
    await window.settle()
    await app.shoot('look-08-section-typed')
    await look.dragCut('east_m', [6, 0])
    await window.settle()
    expect(await look.cutNow('east_m')).toBeCloseTo(66, 0)
    await app.shoot('look-08-section-dragged')
    await window.press('Shift+H')
  })

  it('goes through the phases of a scenario', async () => {
    await window.show('plan')
    await window.clickOn(rack, { clickCount: 2 })
    await window.proposeSwap('gb200-nvl72-su')
    await window.applySwap()
    const placed = await window.selected()
    const field = app.page.getByTestId('inspector').getByLabel('Phase')
    await field.fill('2')
    await field.press('Enter')
    await window.checked()
    await window.openTab('phases')
    await window.settle()
    await look.stepTime(-1)
    expect(await look.moment()).toBe('phase 2')
    await window.settle()
    await app.shoot('look-09-phase')
    expect(await window.isDrawn(placed[0]!)).toBe(true)
    await look.stepTime(-1)
    expect(await look.moment()).toBe('today')
    await window.settle()
    expect(await window.isDrawn(placed[0]!)).toBe(false)
    expect(await window.isDrawn(rack)).toBe(true)
    await look.stepBy('dates')
    await look.stepTime(-3)
    await window.show('3d')
    await app.shoot('look-10-date')
    // The swap leaves racks dark until the new ones are commissioned: three times, the middle one without either.
    const times = await look.worksTimes()
    expect(times.length).toBe(3)
    await look.showWorksTime(1)
    expect(await look.served()).toMatch(/AI 0/)
    await window.settle()
    await app.shoot('look-10-works-between')
    expect(await axeViolations(app.page)).toEqual([])
    await app.page.getByTestId('as-of-end').click()
    await window.openTab('compare')
    await app.page.getByTestId('compare-added').waitFor()
    expect(await app.page.getByTestId('compare-removed').getByRole('listitem').count()).toBe(12)
    await app.page.getByTestId('compare-select-added').click()
    expect([...(await window.selected())].sort()).toEqual([...placed].sort())
    await window.settle()
    await app.shoot('look-10-compare')
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Escape')
    await window.openTab('findings')
  })

  it('saves a picture at twice the size of the floor', async () => {
    await window.show('plan')
    await window.frameAll()
    const file = join(screenshots, 'look-11-picture.png')
    await (await look.picture()).saveAs(file)
    const png = readFileSync(file)
    const box = (await app.page.getByTestId('viewport').boundingBox())!
    expect(png.readUInt32BE(16)).toBe(Math.round(box.width) * 2)
    expect(png.readUInt32BE(20)).toBe(Math.round(box.height) * 2)
  })

  it('fits a small window in Italian, in the dark', async () => {
    await app.page.setViewportSize({ width: 1280, height: 720 })
    await app.page.getByTestId('language-toggle').click()
    await app.page.emulateMedia({ colorScheme: 'dark' })
    await window.press('Escape')
    await window.press('o')
    await window.clickOn(board)
    await app.page.getByTestId('take-out-result').waitFor()
    await window.settle()
    await app.shoot('look-12-italian')
    await window.press('Escape')
    await look.colourBy('Tempo di consegna')
    await window.settle()
    await app.shoot('look-13-italian-legend')
    expect(app.complaints).toEqual([])
  })
})
