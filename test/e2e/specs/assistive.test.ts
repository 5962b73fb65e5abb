import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { type RunningApp, root, startApp } from '../app/start-app'
import { MainWindow } from '../pages/main-window'
import { RowMenus } from '../pages/row-menus'
import { Shell } from '../pages/shell'

const tabs = ['findings', 'resilience', 'energy', 'estimate', 'timeline', 'phases', 'compare', 'bom'] as const

/** Every tab, dialog and menu as assistive technology meets them, small and large, in both languages and themes. */
describe('what opens', () => {
  let app: RunningApp
  let window: MainWindow
  let menus: RowMenus

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'), { width: 1280, height: 720 })
    window = new MainWindow(app.page)
    menus = new RowMenus(app.page)
    await window.ready()
    await window.runFromPalette('H1-R05-06')
    await window.press('Shift+R')
    await window.runFromPalette('swap in GB200 NVL72 unit')
    await window.swapLimits()
    await window.press('Enter')
    await window.checked()
  })
  afterAll(() => app.stop())

  it.each(tabs)('is sound in the tab %s', async (tab) => {
    await window.openTab(tab)
    await window.settle()
    await app.shoot(`assistive-tab-${tab}`)
    expect(await axeViolations(app.page)).toEqual([])
  })

  it.each([
    ['findings', 'finding-row', /Rule, limit and severity[\s\S]*Fixes[\s\S]*Waive[\s\S]*How the value/],
    ['bom', 'bom-row', /Select \d+ object[\s\S]*How the quantity/],
    ['timeline', 'gantt-ask', /How the start[\s\S]*Show the phases/],
  ] as const)('has a menu on the rows of the tab %s', async (tab, row, words) => {
    await window.openTab(tab)
    await menus.openOn(row)
    expect(await menus.words()).toMatch(words)
    await app.shoot(`assistive-menu-${tab}`)
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it('has a menu on the lines of the site and of what is selected, by mouse and by key', async () => {
    await menus.openOn('site-building:B1')
    expect(await menus.words()).toMatch(/findings?[\s\S]*Phase/)
    await menus.close()
    await window.runFromPalette('H1-LV-06')
    // The focus is back in the tree, whose lines have a menu of their own.
    await window.press('F6')
    await window.press('Shift+F10')
    expect(await menus.words()).toMatch(/How it comes about/)
    await menus.submenu('how')
    await app.shoot('assistive-menu-object')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.run('how-worst')
    await menus.dialog()
    await app.shoot('assistive-dialog-how')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it.each([
    ['palette', 'Control+k'],
    ['shortcuts', '?'],
    ['rules', 'F7'],
    ['replace', 'Shift+T'],
  ])('is sound in the dialog %s', async (name, keys) => {
    await window.press(keys)
    await menus.dialog()
    await app.shoot(`assistive-dialog-${name}`)
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it('is sound where a site is begun', async () => {
    await window.runFromPalette('New empty site')
    await menus.dialog()
    await app.shoot('assistive-dialog-new-site')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it.each(['guide', 'about'])('is sound in the dialog %s', async (name) => {
    await new Shell(app.page).chooseSetting(`open-${name}`)
    await menus.dialog()
    await app.shoot(`assistive-dialog-${name}`)
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it('is sound where a scenario is named and a finding waived', async () => {
    await app.page.getByTestId('scenario-menu').click()
    await app.page.getByTestId('scenario-create').click()
    await menus.dialog()
    await app.shoot('assistive-dialog-scenario')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
    await window.openTab('findings')
    await window.findings().first().getByTestId('finding-waive').click()
    await menus.dialog()
    await app.shoot('assistive-dialog-waive')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.close()
  })

  it('keeps views by name', async () => {
    await window.runFromPalette('Saved views')
    await menus.saveView()
    await menus.saveView()
    await menus.nameView(2, 'Docks')
    await menus.viewUp(2)
    expect(await menus.views()).toEqual(['Docks', 'View 1'])
    await app.shoot('assistive-dialog-views')
    expect(await axeViolations(app.page)).toEqual([])
    await menus.removeView(2)
    expect(await menus.views()).toEqual(['Docks'])
    await menus.close()
  })

  it('stays readable on a very large screen, in Italian, in the dark', async () => {
    const shell = new Shell(app.page)
    await shell.chooseSetting('language-it')
    await shell.chooseSetting('theme-dark')
    await app.page.setViewportSize({ width: 3840, height: 2160 })
    await window.openTab('findings')
    await window.settle()
    await app.shoot('assistive-4k')
    expect(await axeViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
