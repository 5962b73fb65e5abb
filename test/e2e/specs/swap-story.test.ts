import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { pdfText } from '../app/pdf-text'
import { type RunningApp, root, startApp } from '../app/start-app'
import { FindingsPage } from '../pages/findings-panel'
import { MainWindow } from '../pages/main-window'

/**
 * The main job on a real-sized site: open a mine, look round, swap a row for a pod, see what breaks, take it back and
 * do it again, leave with a BOM and a report, lose the host, and find everything where it was.
 * One story in order: each step goes on from the one before.
 */
describe('swapping a row on North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  const assembly = 'gb200-nvl72-su'

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    await window.ready()
  })
  afterAll(() => app.stop())

  it('opens the site, drawn in few draw calls and without a complaint', async () => {
    await app.shoot('01-opened')
    expect(await app.page.getByTestId('project-name').innerText()).toContain('North Fork')
    expect(await window.figure('mining')).toMatch(/9\d[.,]\d/)
    expect(await window.drawCalls()).toBeGreaterThan(3)
    expect(await window.drawCalls()).toBeLessThan(60)
    expect(app.complaints).toEqual([])
  })

  it('orbits, zooms to the cursor and shows the plan', async () => {
    const before = JSON.stringify(await window.camera())
    await window.orbit(120, 40)
    expect(JSON.stringify(await window.camera())).not.toBe(before)
    await app.shoot('02-orbited')
    const spot = await window.spot('H1-R05-06')
    await window.zoom(3, 'H1-R05-06')
    const after = await window.spot('H1-R05-06')
    expect(Math.hypot(after.x - spot.x, after.y - spot.y)).toBeLessThan(6)
    await window.show('plan')
    await app.shoot('03-plan')
    await window.show('3d')
    await window.frameAll()
  })

  it('selects a rack, then its row', async () => {
    await window.show('plan')
    await window.clickOn('H1-R05-06')
    expect(await window.inspector()).toContain('H1-R05-06')
    await window.clickOn('H1-R05-06', { clickCount: 2 })
    expect(await window.inspector()).toMatch(/\b1\d\b/)
    await app.shoot('04-row-selected')
  })

  it('proposes a pod with every limit before and after', async () => {
    await window.proposeSwap(assembly)
    const limits = await window.swapLimits()
    for (const unit of [/MVA|kVA/, /MW|kW/, /L\/min/, /°C/, /kPa/]) expect(limits).toMatch(unit)
    expect(await window.floorLabels()).toContainEqual(expect.stringContaining('GB200'))
    await app.shoot('05-proposal')
  })

  it('applies it as one step, and what breaks is shown', async () => {
    await window.applySwap()
    expect(await window.figure('ai')).toMatch(/1[.,]\d/)
    expect(await window.findings().count()).toBeGreaterThan(0)
    expect(await app.page.getByTestId('figure-findings').innerText()).toMatch(/[1-9]/)
    await app.shoot('06-swapped')
    await window.findings().first().click()
    await window.settle()
    await app.shoot('07-finding')
    for (const tab of ['estimate', 'timeline', 'bom'] as const) {
      await window.openTab(tab)
      await app.shoot(`08-${tab}`)
    }
    await window.openTab('findings')
  })

  it('tells how a percentile, the dates of a bar and a line of the bill of materials came about', async () => {
    const asked = new FindingsPage(app.page)
    await window.openTab('estimate')
    expect(await asked.how(app.page.locator('.estimate-side dd').nth(2))).toMatch(/Monte-Carlo.*Standard error/s)
    await app.shoot('09-how-p80')
    await asked.close()
    await window.openTab('timeline')
    await app.page.getByTestId('gantt-ask').first().focus()
    await window.press('End')
    await window.press('Enter')
    expect(await asked.howAnswer()).toMatch(/Commissioning level 5.*First working day/s)
    await app.shoot('09-how-bar')
    await app.page.getByTestId('activity-how-duration').click()
    await expect.poll(() => asked.howAnswer()).toMatch(/Hours of work/)
    expect(await axeViolations(app.page)).toEqual([])
    await asked.close()
    await window.openTab('bom')
    expect(await asked.how(app.page.getByTestId('bom-table').locator('tbody tr').first())).toMatch(/Quantity of/)
    await app.shoot('09-how-bom')
    await asked.close()
    await window.openTab('findings')
  })

  it('undoes to the mine as it was, and does it again', async () => {
    const [swapped, pod] = [await window.figure('ai'), await window.drawn(`${assembly}-1.`)]
    expect(pod.length).toBeGreaterThan(8)
    await window.undo()
    expect(await window.figure('ai')).toMatch(/\b0[.,]00 MW/)
    expect(await window.drawn(`${assembly}-1.`)).toEqual([])
    expect(await window.isDrawn('H1-R05-06')).toBe(true)
    await window.redo()
    expect(await window.figure('ai')).toBe(swapped)
    expect(await window.drawn(`${assembly}-1.`)).toEqual(pod)
    expect(await window.isDrawn('H1-R05-06')).toBe(false)
    await app.shoot('07-redone')
  })

  it('exports the bill of materials and the report', async () => {
    const bom = await window.export('bom-xlsx')
    const sheets = await readXlsxFile((await bom.path())!)
    const cells = JSON.stringify(sheets)
    expect(cells).toContain('GB200')
    const csv = await window.export('bom-csv')
    expect(readFileSync((await csv.path())!, 'utf8')).toContain('GB200')
    const report = await window.export('report-pdf')
    const text = await pdfText((await report.path())!)
    expect(text).toContain('North Fork')
    expect(text).toContain('GB200')
    expect(text.replaceAll(/\s/g, '')).toContain('Howthesefigurescameabout')
  })

  it('keeps every edit through a killed host', async () => {
    await window.saved()
    const figures = [await window.figure('ai'), await window.figure('mining'), await window.figure('findings')]
    await app.killHost()
    await app.restart()
    window = new MainWindow(app.page)
    await window.ready()
    if (!(await window.scenario()).match(/swap|GB200/i)) await window.chooseScenario('GB200')
    const shown = async () => [
      await window.figure('ai'),
      await window.figure('mining'),
      await window.figure('findings'),
    ]
    await expect.poll(shown, { timeout: 30_000 }).toEqual(figures)
    await app.shoot('09-after-the-kill')
  })
})
