import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { type RunningApp, startApp } from '../app/start-app'
import { Arranging } from '../pages/arranging'
import { Connections } from '../pages/connections'
import { Drawing } from '../pages/drawing'
import { FindingsPage } from '../pages/findings-panel'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'
import { StartScreen } from '../pages/start-screen'
import { Tour } from '../pages/tour'

/** Both tours from the first step to the last, doing only what their texts say. */
describe('guided tours', () => {
  let app: RunningApp
  let window: MainWindow
  let tour: Tour

  beforeAll(async () => {
    app = await startApp(null, { width: 1280, height: 720 })
    window = new MainWindow(app.page)
    tour = new Tour(app.page)
    await new StartScreen(app.page).ready()
  })
  afterAll(() => app.stop())

  describe('a row swapped on a sample', () => {
    it('begins on the start screen and asks to look round', async () => {
      await app.shoot('tour-01-home')
      expect(await axeViolations(app.page)).toEqual([])
      await tour.startFromHome('swap')
      await window.ready()
      await tour.asks('look')
      await app.shoot('tour-02-look')
      expect(await axeViolations(app.page)).toEqual([])
      await window.orbit(80, 20)
      await window.show('plan')
      await tour.asks('row')
    })

    it('follows the swap', async () => {
      await window.clickOn('H1-R05-06')
      await window.clickOn('H1-R05-06', { clickCount: 2 })
      await tour.asks('propose')
      await expect.poll(() => tour.marked()).toBe('assembly-gb200-nvl72-su')
      await app.shoot('tour-03-propose')
      await window.proposeSwap('gb200-nvl72-su')
      await tour.asks('apply')
      await expect.poll(() => tour.marked()).toBe('swap-apply')
      await app.shoot('tour-04-apply')
      await window.applySwap()
      await tour.asks('finding')
    })

    it('can be left in the middle and gone on with', async () => {
      await tour.leave()
      expect(await tour.isOn()).toBe(false)
      await window.closeProject()
      await expect.poll(() => tour.homeText('swap')).toMatch(/step 5 of 10/)
      await tour.startFromHome('swap')
      await window.ready()
      await tour.asks('finding')
      if (!/GB200|swap/i.test(await window.scenario())) await window.chooseScenario('GB200')
    })

    it('goes on through a finding, its waiver, cost and time', async () => {
      const findings = new FindingsPage(app.page)
      await window.findings().first().click()
      await tour.asks('settle')
      await app.shoot('tour-05-settle')
      await findings.waive(window.findings().first(), { reason: 'Practised on a sample', author: 'R. Conti' })
      await findings.saveWaiver()
      await tour.asks('cost')
      await window.openTab('estimate')
      await tour.asks('time')
      await window.openTab('timeline')
      await tour.asks('outage')
      await app.shoot('tour-06-outage')
    })

    it('can be stepped over and back, and ends with a file', async () => {
      await tour.skip()
      await tour.asks('export')
      await tour.back()
      await tour.asks('outage')
      await tour.skip()
      await window.export('bom-csv')
      await tour.asks('end')
      await app.shoot('tour-07-end')
      await tour.leave()
    })
  })

  describe('a hall from nothing', () => {
    let drawing: Drawing
    let hand: Arranging
    let connections: Connections

    it('is drawn beside the yard and made a hall', async () => {
      drawing = new Drawing(app.page)
      hand = new Arranging(app.page)
      connections = new Connections(app.page)
      // In Italian, whose words are longer, on a small screen.
      await new Shell(app.page).chooseSetting('language-it')
      if (!(await window.isClosed())) await window.closeProject()
      await tour.startFromHome('hall')
      await window.ready()
      await window.show('plan')
      await tour.asks('building')
      await app.shoot('tour-08-building')
      await drawing.arm('building')
      await window.pointAt([0.2, 0.2], true)
      await window.pointAt([2, 3])
      await drawing.type('30', '20')
      await window.press('Enter')
      await tour.asks('hall')
      await window.press('Escape')
      await drawing.makeOneHall()
      await tour.asks('take')
      await app.shoot('tour-09-take')
    })

    it('takes twenty racks and two walls of fans', async () => {
      await window.frameAll()
      await window.takeFromCatalogue('mining-hydro-rack', 'rack idro')
      await tour.asks('array')
      await window.pointAt([8, 6])
      await window.press('a')
      await hand.setArray('rows', '2')
      await hand.setArray('columns', '10')
      await window.pointAt([9, 6])
      await app.shoot('tour-10-array')
      await window.pointAt([9, 6], true)
      await tour.asks('fans')
      await window.takeFromCatalogue('filtered-fan-wall-6', 'ventilante filtrata')
      await window.pointAt([9, 15], true)
      await window.pointAt([17, 15], true)
      await tour.asks('choose')
    })

    it('is fed on both sides', async () => {
      await window.press('Escape')
      await window.drag([2, 2], [26, 18])
      await tour.asks('feed')
      await app.shoot('tour-11-feed-asked')
      await connections.feed()
      await connections.choose('LV-A')
      await connections.choose('LV-B')
      await app.shoot('tour-12-feed')
      await connections.apply()
      await tour.asks('cool')
    })

    it('is cooled, and holds', async () => {
      await window.clickOn((await window.drawn('asic-rack'))[0]!)
      await window.press('Shift+A')
      await connections.cool()
      await app.shoot('tour-13-cool')
      await connections.choose('P-1')
      await connections.choose('P-2')
      await connections.apply()
      await tour.asks('row')
      await window.checked()
      expect(await window.figure('mining')).toContain('2,14 MW')
      expect(await window.figure('findings')).toMatch(/\n0\n/)
    })

    it('gives one of its rows for a pod', async () => {
      const rack = (await window.drawn('asic-rack'))[0]!
      await window.clickOn(rack)
      await window.clickOn(rack, { clickCount: 2 })
      await tour.asks('propose')
      expect(await window.selected()).toHaveLength(10)
      await window.press('s')
      await app.shoot('tour-14-row')
      await window.proposeSwap('gb200-nvl72-su')
      await tour.asks('apply')
      await app.shoot('tour-15-apply')
      await window.applySwap()
      await tour.asks('finding')
      await window.openTab('findings')
      await window.findings().first().click()
      await tour.asks('end')
      expect(await window.figure('mining')).toContain('1,07 MW')
      expect(await window.figure('ai')).toContain('1,15 MW')
      expect(await window.figure('findings')).toMatch(/\n0\n/)
      await window.frameAll()
      await app.shoot('tour-16-end')
      expect(app.complaints).toEqual([])
    })
  })
})
