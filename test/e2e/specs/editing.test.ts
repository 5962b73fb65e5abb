import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, startApp } from '../app/start-app'
import { MainWindow } from '../pages/main-window'
import { SplitFloor } from '../pages/split-floor'

/** Everything a hand does to the floor, on a real-sized site seen in plan. Row H1-R29 stands at y 98.8 m. */
describe('editing North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  const rack = 'H1-R29-12'
  const home = [101.6, 98.8] as const
  const sequence = (): number => projectOnDisk(app.home).sequence
  const onDisk = (id: string) => (projectOnDisk(app.home).document.placements ?? []).find((p) => p.id === id)
  const eventually = { timeout: 20_000, interval: 200 }

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'))
    window = new MainWindow(app.page)
    await window.ready()
    await window.show('plan')
  })
  afterAll(() => app.stop())

  /** Each test starts with the rack chosen and near, and leaves the site as it was. */
  beforeEach(async () => {
    if (await window.isClosed()) return
    await window.press('Escape')
    await window.press('Escape')
    await window.clickOn(rack)
    await window.frameSelection()
  })

  it('has no serious accessibility violation', async () => {
    expect(await axeViolations(app.page)).toEqual([])
  })

  it('adds and takes away with Ctrl', async () => {
    await window.clickOn('H1-R29-11', { modifier: 'Control' })
    await window.clickOn('H1-R29-09', { modifier: 'Control' })
    expect(await window.selected()).toEqual(['H1-R29-09', 'H1-R29-11', rack])
    await window.clickOn('H1-R29-11', { modifier: 'Control' })
    expect(await window.selected()).toEqual(['H1-R29-09', rack])
  })

  it('takes a row by double click, all of it in sight', async () => {
    await window.clickOn(rack, { clickCount: 2 })
    const row = Array.from({ length: 12 }, (_, i) => `H1-R29-${String(i + 1).padStart(2, '0')}`)
    expect(await window.selected()).toEqual(row)
    for (const id of [row[0]!, row[11]!]) expect(await window.isInSight(id)).toBe(true)
  })

  it('takes what lies inside a frame drawn to the right, what it touches to the left', async () => {
    const [west, east] = [
      [96.1, 97.6],
      [99.4, 100],
    ] as const
    await window.drag(west, east)
    expect(await window.selected()).toEqual(['H1-R29-08', 'H1-R29-09'])
    await window.pull(east, west)
    await app.shoot('edit-01-marquee')
    await window.letGo()
    expect(await window.selected()).toEqual(['H1-R29-07', 'H1-R29-08', 'H1-R29-09', 'H1-R29-10'])
  })

  it('moves a rack with snap, writing nothing before it is let go', async () => {
    const before = sequence()
    await window.pull(home, [101.68, 102.1])
    await app.shoot('edit-02-moving')
    expect(await window.canUndo()).toBe(false)
    expect(sequence()).toBe(before)
    await window.press('Escape')
    await window.letGo()
    expect(await window.figureIn('y')).toBe(98.8)
    expect(sequence()).toBe(before)

    await window.clickOn(rack)
    await window.drag(home, [101.68, 102.1])
    // 8 cm off the rack behind it is near enough to stand in line.
    expect(await window.figureIn('x')).toBe(101.6)
    expect(await window.figureIn('y')).toBeGreaterThan(101.5)
    await expect.poll(sequence, eventually).toBe(before + 1)
    expect(onDisk(rack)?.at[0]).toBe(101.6)
    await window.undo()
    expect(await window.figureIn('y')).toBe(98.8)
    await window.redo()
    expect(await window.figureIn('y')).toBeGreaterThan(101.5)
    await window.undo()
    await expect.poll(() => onDisk(rack)?.at, eventually).toEqual(home)
  })

  it('refuses a drop on another rack in words', async () => {
    const before = sequence()
    await window.pull(home, [99.2, 98.8])
    expect(await window.floorLabels()).toContainEqual(expect.stringMatching(/Stands \d+ cm into H1-R29-1/))
    await app.shoot('edit-03-refused')
    await window.letGo()
    expect(await window.notices()).toContainEqual(expect.stringMatching(/Stands \d+ cm into H1-R29-1/))
    expect(await window.figureIn('y')).toBe(98.8)
    expect(sequence()).toBe(before)
  })

  it('nudges, turns and deletes from the keyboard, each one step of undo', async () => {
    await window.press('ArrowUp')
    expect(await window.figureIn('y')).toBe(99.05)
    await window.press('r')
    expect(await window.figureIn('rotation')).toBe(90)
    await window.undo()
    expect(await window.figureIn('rotation')).toBe(0)
    await window.undo()
    expect(await window.figureIn('y')).toBe(98.8)
    await window.clickOn(rack)
    await window.press('Delete')
    await window.settle()
    expect(await window.isDrawn(rack)).toBe(false)
    await expect.poll(() => onDisk(rack), eventually).toBeUndefined()
    await window.undo()
    expect(await window.isDrawn(rack)).toBe(true)
    await expect.poll(() => onDisk(rack)?.at, eventually).toEqual(home)
  })

  it('moves by a figure typed into the inspector', async () => {
    await window.typeInto('y', '+1.2')
    expect(await window.figureIn('y')).toBe(100)
    await expect.poll(() => onDisk(rack)?.at, eventually).toEqual([101.6, 100])
    await window.undo()
    expect(await window.figureIn('y')).toBe(98.8)
    // From the field itself too: what it shows is in the document, so there is nothing of its own to take back.
    const y = app.page.getByTestId('field-y')
    await y.fill('+1.2')
    await y.press('Enter')
    await window.settle()
    await y.press('Control+z')
    await window.settle()
    expect(await window.figureIn('y')).toBe(98.8)
    expect(await window.canUndo()).toBe(false)
  })

  it('chooses rows in the tree with Shift and Ctrl, and finds a hall by its name', async () => {
    const line = (id: string) => app.page.getByTestId(`site-${id}`)
    await app.page.getByRole('button', { name: 'Unfold Hall 1' }).click()
    await window.clickOn('H1-R29-11')
    // The line of what the floor has chosen comes into sight.
    await line('row:H1:H1-R29').waitFor()
    await line('row:H1:H1-R27').click()
    await line('row:H1:H1-R29').click({ modifiers: ['Shift'] })
    expect(await window.selected()).toHaveLength(36)
    await line('row:H1:H1-R28').click({ modifiers: ['Control'] })
    expect(await window.selected()).toHaveLength(24)
    await window.runFromPalette('hall 2')
    expect(await window.selected()).toContain('H2-R01-01')
    await window.press('Control+k')
    await app.page.keyboard.type('nothing is called so')
    await window.press('Escape')
    await app.page.getByTestId('palette-input').waitFor({ state: 'detached' })
    await window.runFromPalette(rack)
    expect(await window.isInSight(rack)).toBe(true)
  })

  it('carries it with G along one axis, and takes away what X clicks', async () => {
    await window.pointAt(home)
    await window.press('g')
    await window.press('y')
    await window.pointAt([100.4, 101.3])
    await app.shoot('edit-08-axis')
    expect(await window.canUndo()).toBe(false)
    await window.pointAt([100.4, 101.3], true)
    expect(await window.figureIn('x')).toBe(101.6)
    expect(await window.figureIn('y')).toBeCloseTo(101.3, 0)
    await window.undo()
    await window.press('x')
    await window.pointAt(home)
    await app.shoot('edit-09-delete-tool')
    await window.pointAt(home, true)
    expect(await window.isDrawn(rack)).toBe(false)
    await window.press('Escape')
    await window.undo()
    expect(await window.isDrawn(rack)).toBe(true)
  })

  it('moves along one axis by an arrow, in plan and in 3D', async () => {
    const before = sequence()
    await window.pullArrow('x', 0, 0)
    await app.shoot('edit-14-arrows')
    await window.letGo()
    await window.clickOn(rack)
    await window.pullArrow('x', 70, 60)
    expect(await window.canUndo()).toBe(false)
    await window.letGo()
    expect(await window.figureIn('x')).toBeGreaterThan(101.7)
    expect(await window.figureIn('y')).toBe(98.8)
    await expect.poll(sequence, eventually).toBe(before + 1)
    await window.undo()
    expect(await window.figureIn('x')).toBe(101.6)

    await window.show('3d')
    await app.shoot('edit-15-arrows-3d')
    await window.pullArrow('y', -30, 20)
    await window.press('Escape')
    await window.letGo()
    expect(await window.canUndo()).toBe(false)
    expect(await window.figureIn('y')).toBe(98.8)
    await window.pullArrow('y', -30, 20)
    await window.letGo()
    expect(await window.figureIn('x')).toBe(101.6)
    expect(await window.figureIn('y')).toBeLessThan(98.7)
    await window.undo()
    expect(await window.figureIn('y')).toBe(98.8)
    await window.show('plan')
  })

  it('scrubs a figure by its label in one step, about the point chosen', async () => {
    await app.page.getByTestId('reference-front-left').click()
    expect(await window.figureIn('x')).toBeLessThan(101.6)
    const before = await window.figureIn('y')
    await window.scrub('y', 80)
    expect(await window.figureIn('y')).toBeCloseTo(before + 1, 5)
    await app.shoot('edit-10-reference')
    await window.undo()
    expect(await window.figureIn('y')).toBe(before)
    await app.page.getByTestId('reference-centre').click()
    expect(await window.figureIn('y')).toBe(98.8)
  })

  it('keeps a selection under a name, which chooses it again', async () => {
    const kept = () => projectOnDisk(app.home).document.collections
    await window.clickOn('H1-R29-11', { modifier: 'Control' })
    await app.page.getByRole('button', { name: 'Collections' }).click()
    await app.page.getByTestId('collection-add').click()
    await app.page.getByTestId('collection-name').fill('To be sold')
    await window.press('Enter')
    await expect.poll(kept, eventually).toMatchObject([{ name: 'To be sold', members: [rack, 'H1-R29-11'] }])
    await window.clickOn('H1-R29-08')
    await app.page.getByTestId('collection').getByRole('button').first().click()
    expect(await window.selected()).toEqual(['H1-R29-11', rack])
    await app.shoot('edit-11-collection')
    await window.undo()
    await window.undo()
    await expect.poll(() => kept() ?? [], eventually).toEqual([])
  })

  it('places what the catalogue search finds until Esc ends it', async () => {
    const racksOnDisk = () =>
      (projectOnDisk(app.home).document.placements ?? []).filter((p) => p.item === 'rack-network-30').length
    expect(racksOnDisk()).toBe(0)
    await window.takeFromCatalogue('rack-network-30', 'network rack')
    await window.pointAt([98, 102.4])
    await app.shoot('edit-04-placing')
    expect(racksOnDisk()).toBe(0)
    await window.pointAt([98, 102.4], true)
    await window.pointAt([100, 102.4], true)
    await window.press('Escape')
    await window.pointAt([96, 102.4], true)
    await expect.poll(racksOnDisk, eventually).toBe(2)
    await window.undo()
    await window.undo()
    await expect.poll(racksOnDisk, eventually).toBe(0)
    await window.searchCatalogue('')
  })

  it('edits in the plan what stands beside it in 3D', async () => {
    const both = new SplitFloor(app.page)
    const large = app.page.viewportSize() ?? { width: 1600, height: 900 }
    await window.press('6')
    await window.settle()
    const before = { count: sequence(), seen: await both.spot(rack, '3d') }
    await both.pull(rack, 0, 60)
    await window.settle()
    const after = await both.spot(rack, '3d')
    expect(Math.hypot(after.x - before.seen.x, after.y - before.seen.y)).toBeGreaterThan(5)
    await expect.poll(sequence, eventually).toBe(before.count + 1)
    await app.shoot('edit-12-split')
    await window.undo()
    expect(await both.spot(rack, '3d')).toEqual(before.seen)

    const beside = await both.spot('H1-R29-11', '3d')
    await app.page.mouse.click(beside.x, beside.y)
    await window.settle()
    expect(await window.selected()).toEqual(['H1-R29-11'])
    expect(await both.stepDivider(-5)).toBe(40)
    await app.page.emulateMedia({ colorScheme: 'dark' })
    await app.page.setViewportSize({ width: 1280, height: 720 })
    await window.settle()
    await app.shoot('edit-13-split-small-dark')
    expect(await axeViolations(app.page)).toEqual([])
    await app.page.emulateMedia({ colorScheme: 'light' })
    await app.page.setViewportSize(large)
    await window.show('plan')
    expect(await app.page.getByTestId('split-divider').count()).toBe(0)
  })

  it('shows the subject of a finding that is out of sight', async () => {
    await window.clickOn(rack)
    await window.typeInto('y', '95.3')
    await window.checked()
    const finding = window.finding('space/overlap')
    await finding.waitFor()
    await window.press('Escape')
    await window.frameAll()
    await window.zoom(8, 'H1-R01-01')
    expect(await window.isInSight(rack)).toBe(false)
    await finding.click()
    await window.settle()
    expect(await window.selected()).toContain(rack)
    expect(await window.isInSight(rack)).toBe(true)
    await app.shoot('edit-05-finding')
    await window.undo()
  })

  it('has no serious accessibility violation in the swap panel and on the start screen', async () => {
    await window.clickOn(rack, { clickCount: 2 })
    await window.proposeSwap('gb200-nvl72-su')
    await app.shoot('edit-06-swap')
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Escape')
    await window.closeProject()
    await app.shoot('edit-07-home')
    expect(await axeViolations(app.page)).toEqual([])
  })

  it('kept the site as it was, and complained of nothing', () => {
    expect(onDisk(rack)).toMatchObject({ at: home, rotation_deg: 0 })
    expect(app.complaints).toEqual([])
  })
})
