import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, startApp } from '../app/start-app'
import { MainWindow } from '../pages/main-window'
import { Resilience } from '../pages/resilience'
import { Shell } from '../pages/shell'

/** What a swapped row survives, what would help, how available it is and what a year costs. One story in order. */
describe('resilience, availability and the year of North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  let resilience: Resilience
  const eventually = { timeout: 20_000, interval: 200 }
  const document = () => projectOnDisk(app.home).document

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    resilience = new Resilience(app.page)
    await window.ready()
    await window.show('plan')
  })
  afterAll(() => app.stop())

  it('teaches where no load requires redundancy', async () => {
    await resilience.open('resilience')
    await app.page.getByText('No load here requires redundancy').waitFor()
    await app.shoot('resilience-01-none')
  })

  it('says which class the racks of a swap reach, and what keeps them from more', async () => {
    await window.clickOn('H1-R05-06', { clickCount: 2 })
    await window.proposeSwap('gb200-nvl72-su')
    await window.applySwap()
    await resilience.open('resilience')
    await resilience.view('classes')
    const rows = await resilience.rows('classes')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows[0]).toContain('concurrently maintainable')
    await app.shoot('resilience-02-classes')
  })

  it('ranks single points, shows them on the floor and follows one', async () => {
    await resilience.view('points')
    await resilience.pressFirstLink('points')
    expect(await window.selected()).toHaveLength(1)
    await app.shoot('resilience-03-points')
    await resilience.followFirstPoint()
    expect((await resilience.rows('cascade')).length).toBeGreaterThan(0)
    await app.shoot('resilience-04-cascade')
  })

  it('goes through all pairs when asked, with the caveat', async () => {
    await resilience.view('pairs')
    await app.page.getByText('Of a pair only what neither member loses alone').waitFor()
    await app.shoot('resilience-05-pairs')
  })

  it('plans the work on every component', async () => {
    await resilience.view('maintenance')
    expect((await resilience.rows('maintenance')).length).toBeGreaterThan(100)
    await app.shoot('resilience-06-maintenance')
  })

  /** Without one of its coolers the loop has none to spare. */
  async function deleteCooler(): Promise<void> {
    const cooler = document().scenarios?.[0]?.add?.placements?.find((p) => p.id.includes('cooler'))
    if (!cooler) throw new Error('the swap brought no cooler')
    await resilience.view('maintenance')
    await resilience.pressLink('maintenance', cooler.label ?? cooler.id)
    await window.press('Delete')
    await window.checked()
  }

  it('prices the gap, shows an addition on the floor, and makes it as one undo step', async () => {
    await deleteCooler()
    await resilience.view('gap')
    expect(await resilience.gapProof()).toContain('Proven')
    await resilience.chooseGapPlan(1)
    expect(await resilience.gapProof()).toContain('does not contain a plan above')
    await resilience.chooseGapPlan(0)
    expect(await resilience.askPlan(0)).toMatch(/All that .* buys, direct cost/)
    await app.shoot('resilience-16-gap-how')
    await app.page.keyboard.press('Escape')
    const before = projectOnDisk(app.home).sequence
    await resilience.showGap(1)
    await window.settle()
    await app.shoot('resilience-07-gap')
    expect(projectOnDisk(app.home).sequence).toBe(before)
    await resilience.applyGap(1)
    await window.checked()
    await expect.poll(() => projectOnDisk(app.home).sequence, eventually).toBe(before + 1)
    await window.undo()
    await expect.poll(() => projectOnDisk(app.home).sequence, eventually).toBe(before + 2)
    await window.undo()
  })

  it('says how available each load is and why, with the common cause as an input of the project', async () => {
    await resilience.view('availability')
    const without = await resilience.siteAvailability()
    await resilience.setBeta('10 %')
    await expect.poll(() => document().checks?.commonCause, eventually).toBe(0.1)
    await window.checked()
    await resilience.settled()
    expect(await resilience.siteAvailability()).not.toBe(without)
    await app.shoot('resilience-08-availability')
    expect(await axeViolations(app.page)).toEqual([])
    await resilience.setBeta('a few')
    await app.page.getByRole('alert').filter({ hasText: 'Write a share' }).waitFor()
    await window.undo()
    await expect.poll(() => document().checks?.commonCause, eventually).toBeUndefined()
  })

  it('works the year out once a climate is chosen', async () => {
    await resilience.open('energy')
    await app.shoot('resilience-09-no-climate')
    await resilience.chooseClimate('Dallas')
    expect(Number((await resilience.yearly('pue')).replace(',', '.'))).toBeGreaterThan(1)
    await expect.poll(() => document().site.climate?.station, eventually).toBe('dallas-fort-worth')
    await app.shoot('resilience-10-energy')
    expect(await axeViolations(app.page)).toEqual([])
  })

  it('shows the duty point of a coolant pump in the inspector', async () => {
    const { scenarios = [] } = document()
    const cdu = scenarios[0]?.add?.placements?.find((p) => p.item.includes('cdu'))
    if (!cdu) throw new Error('the swap brought no CDU')
    await resilience.open('resilience')
    await resilience.view('maintenance')
    await resilience.pressLink('maintenance', cdu.label ?? cdu.id)
    expect(await resilience.hydraulics()).toContain('Duty point')
    await app.shoot('resilience-11-hydraulics')
  })

  it('speaks Italian, imperial units and the dark', async () => {
    const shell = new Shell(app.page)
    await shell.chooseSetting('language-it')
    await app.page.getByText('Resilienza').first().waitFor()
    await shell.chooseSetting('units-imperial')
    await shell.chooseSetting('theme-dark')
    await resilience.open('energy')
    await resilience.yearly('pue')
    await app.shoot('resilience-12-energia')
    await resilience.open('resilience')
    await resilience.view('availability')
    await app.shoot('resilience-13-disponibilita')
    await app.page.setViewportSize({ width: 1280, height: 720 })
    await window.settle()
    await app.shoot('resilience-14-small')
    await deleteCooler()
    await resilience.view('gap')
    await app.shoot('resilience-17-small-gap')
    expect(await axeViolations(app.page)).toEqual([])
    await app.page.keyboard.press('Shift+F9')
    await resilience.yearly('pue')
    await app.shoot('resilience-15-small-energy')
    expect(await axeViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
