import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { type RunningApp, root, startApp } from '../app/start-app'
import { Drawing } from '../pages/drawing'
import { MainWindow } from '../pages/main-window'

const patient = { timeout: 15_000 }

/** The main job with the keyboard alone: no step of this touches the mouse. */
describe('a row swapped without the mouse', () => {
  let app: RunningApp
  let window: MainWindow

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'), { width: 1280, height: 720 })
    window = new MainWindow(app.page)
    await window.ready()
  })
  afterAll(() => app.stop())

  it('finds a rack by its name and takes its row', async () => {
    await window.runFromPalette('H1-R05-06')
    expect(await window.selected()).toEqual(['H1-R05-06'])
    expect(await window.isInSight('H1-R05-06')).toBe(true)
    await window.press('Shift+R')
    const row = await window.selected()
    expect(row.length).toBeGreaterThan(8)
    expect(row.every((id) => id.startsWith('H1-R05-'))).toBe(true)
  })

  it('chooses what comes in, reads the limits and applies', async () => {
    await window.runFromPalette('swap in GB200 NVL72 unit')
    expect(await window.swapLimits()).toMatch(/kPa/)
    await app.shoot('keyboard-01-proposal')
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Enter')
    await window.checked()
    await expect.poll(() => window.figure('ai')).toMatch(/1[.,]\d/)
    expect(await window.isDrawn('H1-R05-06')).toBe(false)
  })

  it('goes through the findings, and takes the swap back', async () => {
    await window.press('F8')
    const first = await window.selected()
    expect(first.length).toBeGreaterThan(0)
    await app.shoot('keyboard-02-finding')
    await window.press('Control+z')
    await window.checked()
    await expect.poll(() => window.figure('ai')).toMatch(/\b0[.,]00 MW/)
    await expect.poll(() => window.isDrawn('H1-R05-06')).toBe(true)
    expect(app.complaints).toEqual([])
  })

  it('lays a wall from where the arrows carry the pointer', async () => {
    await window.runFromPalette('H1-R05-06')
    await window.press('Escape')
    await window.runFromPalette('Draw walls')
    for (const key of ['ArrowRight', 'Shift+ArrowUp', 'Space']) await window.press(key)
    await app.shoot('keyboard-03-pointer')
    await new Drawing(app.page).type('6', '0')
    await window.press('Enter')
    await window.settle()
    await window.press('c')
    await expect.poll(() => window.inspector(), patient).toMatch(/^Wall/)
    await expect.poll(() => app.page.getByLabel('Length').inputValue()).toMatch(/^6\.00/)
    await window.press('Escape')
  })

  it('gives a command other keys, after a word about whose they were', async () => {
    await window.press('Escape')
    await window.press('?')
    await app.page.keyboard.type('measure')
    await window.tabTo('[data-testid=shortcut-measure] .button.quiet')
    await window.press('Enter')
    await window.press('F')
    await app.page.getByText('belongs to').waitFor()
    await app.shoot('keyboard-07-keys')
    expect(await axeViolations(app.page)).toEqual([])
    await window.tabTo('[data-testid=key-take]')
    await window.press('Enter')
    await expect.poll(() => app.page.getByTestId('shortcut-measure').innerText()).toMatch(/F/)
    await window.press('Escape')
    await window.press('f')
    await expect.poll(() => app.page.locator('.hud').innerText()).toMatch(/set a point/)
    await window.press('Escape')
    await window.press('?')
    await app.shoot('keyboard-08-sheet')
    await window.tabTo('[data-testid=keys-reset]')
    await window.press('Enter')
    await window.press('Escape')
    await window.press('m')
    await expect.poll(() => app.page.locator('.hud').innerText()).toMatch(/set a point/)
    await window.press('Escape')
  })

  it('walks between the rows and comes back to where it looked from', async () => {
    await window.runFromPalette('H1-R05-06')
    await window.press('Escape')
    const before = await window.camera()
    await window.press('w')
    await window.settle()
    await app.shoot('keyboard-09-walk')
    const stood = await window.camera()
    await app.page.keyboard.down('ArrowRight')
    await app.page.waitForTimeout(900)
    await app.page.keyboard.up('ArrowRight')
    await app.page.keyboard.down('w')
    await app.page.waitForTimeout(900)
    await app.page.keyboard.up('w')
    await window.settle()
    await app.shoot('keyboard-10-walked')
    expect(await window.camera()).not.toEqual(stood)
    expect(await axeViolations(app.page)).toEqual([])
    await window.press('Escape')
    await window.settle()
    expect(await window.camera()).toEqual(before)
  })

  it('places a rack by its coordinates, feeds it and makes it another', async () => {
    await window.runFromPalette('Place GB200 NVL72 rack')
    await window.press('Enter')
    for (const key of ['5', '0', 'Tab', '9', '7']) await window.press(key)
    await app.shoot('keyboard-04-place')
    await window.press('Enter')
    await app.shoot('keyboard-05-placed')
    expect(await window.notices()).toEqual([])
    await window.press('Escape')
    await window.checked()
    await window.runFromPalette('gpu-rack-1')
    expect(await window.selected()).toEqual(['gpu-rack-1'])
    await window.press('e')
    await window.press('F6')
    await window.tabTo('[data-testid=feed-search]')
    await app.page.keyboard.type('LV-6 B')
    await window.tabTo('.offer')
    await window.press('Space')
    await window.tabTo('[data-testid=feed-apply]')
    await app.shoot('keyboard-06-feed')
    await window.press('Enter')
    await window.checked()
    await expect.poll(() => window.inspector(), patient).toMatch(/LV-6 B/)
    await window.press('Shift+T')
    await app.page.locator('[data-testid=replace-search]:focus').waitFor()
    // The field already holds the category.
    await window.press('End')
    await app.page.keyboard.type(' GB300')
    await window.tabTo('[role=option]')
    await window.press('Enter')
    await expect.poll(() => window.inspector(), patient).toMatch(/GB300/)
    expect(app.complaints).toEqual([])
  })
})
