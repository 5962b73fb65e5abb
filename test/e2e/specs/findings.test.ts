import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../app/axe'
import { projectOnDisk } from '../app/project-on-disk'
import { type RunningApp, root, startApp } from '../app/start-app'
import { FindingsPage } from '../pages/findings-panel'
import { MainWindow } from '../pages/main-window'
import { Shell } from '../pages/shell'

/** What can be done about a finding, at the smallest window that is supported. Row H1-R29 stands at y 98.8 m. */
describe('findings of North Fork', () => {
  let app: RunningApp
  let window: MainWindow
  let findings: FindingsPage
  const rack = 'H1-R29-12'
  const onDisk = () => projectOnDisk(app.home).document
  const eventually = { timeout: 20_000, interval: 200 }

  beforeAll(async () => {
    app = await startApp(join(root, 'resources/examples/north-fork.guscio.json'), { width: 1280, height: 720 })
    window = new MainWindow(app.page)
    findings = new FindingsPage(app.page)
    await window.ready()
    await window.show('plan')
  })
  afterAll(() => app.stop())

  it('offers a fix, shows it on the floor, takes it back unmade, and applies it as one undo step', async () => {
    await window.clickOn(rack)
    await window.typeInto('y', '95.3')
    await window.checked()
    await expect.poll(() => onDisk().placements?.find((p) => p.id === rack)?.at[1], eventually).toBe(95.3)
    const broken = onDisk()
    const overlap = findings.row('space/overlap')
    await overlap.waitFor()
    const [offer] = await findings.openFixes(overlap)
    expect(offer).toMatch(/Move .* to the nearest free place/)
    expect(offer).toMatch(/clear|go(es)? away/)
    await window.settle()
    await app.shoot('findings-01-fix-preview')
    await findings.close()
    await window.settle()
    await app.shoot('findings-20-fix-cancelled')
    expect(onDisk()).toEqual(broken)
    expect(await overlap.isVisible()).toBe(true)
    await findings.openFixes(overlap)
    await findings.applyFirstFix()
    await window.checked()
    await expect.poll(() => findings.rows('space/overlap').count(), eventually).toBe(0)
    await expect.poll(() => findings.hasFocus(), eventually).toBe(true)
    await window.undo()
    await overlap.waitFor()
    await expect.poll(onDisk, eventually).toEqual(broken)
  })

  it('numbers things that share a label', async () => {
    for (const id of [rack, 'H1-R29-11']) {
      await window.clickOn(id)
      await app.page.getByTestId('field-label').fill('Spare')
      await app.page.getByTestId('field-label').press('Enter')
    }
    await window.checked()
    const shared = findings.row('data/duplicate-label')
    await findings.reach(shared)
    const [offer] = await findings.openFixes(shared)
    expect(offer).toMatch(/Number the other Spare/)
    await app.shoot('findings-19-relabel')
    await findings.applyFirstFix()
    const labels = () => onDisk().placements?.flatMap((p) => (p.label?.startsWith('Spare') ? [p.label] : []))
    await expect.poll(() => labels()?.sort(), eventually).toEqual(['Spare', 'Spare 2'])
    await window.undo()
    await expect.poll(labels, eventually).toEqual(['Spare', 'Spare'])
    await findings.toTop()
  })

  it('waives by scope with owner and end, lists the waiver, and withdraws it', async () => {
    const overlap = findings.row('space/overlap')
    await findings.waive(overlap, {
      scope: 'hall',
      reason: 'Both racks leave in phase 1',
      author: 'A. Rossi',
      expires: '2099-03-01',
    })
    await app.shoot('findings-02-waive')
    expect(await axeViolations(app.page)).toEqual([])
    await findings.saveWaiver()
    await window.checked()
    await expect
      .poll(() => onDisk().waivers, eventually)
      .toMatchObject([{ rule: 'space/overlap', scope: 'hall', author: 'A. Rossi', expires: '2099-03-01' }])
    const waivers = await findings.openSection('waivers')
    expect(await waivers.innerText()).toMatch(/Both racks leave.*A\. Rossi.*until 1 Mar 2099/s)
    await app.shoot('findings-03-waivers')
    await waivers.getByTestId('waiver-withdraw').click()
    await window.checked()
    await expect.poll(() => onDisk().waivers ?? [], eventually).toEqual([])
  })

  it('says what was not checked, and which figure is missing', async () => {
    const rows = await findings.openSection('notChecked')
    expect(await rows.first().innerText()).toMatch(/missing|switched/)
    await app.shoot('findings-04-not-checked')
  })

  it('groups by object and by hall', async () => {
    await findings.toTop()
    expect((await findings.groupBy('By hall')).join('\n')).toContain('Hall 1')
    await app.shoot('findings-05-by-hall')
    await findings.groupBy('Not grouped')
  })

  it('re-grades a rule and sets its limit, each one undo step, and marks it', async () => {
    await findings.openRules()
    await findings.searchRules('cooling density')
    await findings.chooseRule('air')
    await findings.searchRules('overlap')
    await findings.chooseRule('Two things in one place')
    await findings.grade('Note')
    await expect.poll(() => onDisk().checks?.rules?.['space/overlap'], eventually).toMatchObject({ severity: 'info' })
    await findings.ruleReason().fill('Racks leave soon')
    await findings.ruleReason().press('Enter')
    await expect
      .poll(() => onDisk().checks?.rules?.['space/overlap'], eventually)
      .toMatchObject({ severity: 'info', reason: 'Racks leave soon' })
    await findings.searchRules('')
    expect(await app.page.getByTestId('rule-verification').innerText()).toMatch(/Checked|not checked|assumption/)
    await app.shoot('findings-06-rule-sheet')
    expect(await axeViolations(app.page)).toEqual([])
    await findings.searchRules('air-density')
    await findings.chooseRule('Too much air heat in one rack')
    await findings.limitField('usual').fill('30')
    await findings.limitField('usual').press('Enter')
    await expect
      .poll(() => onDisk().checks?.rules?.['cooling/air-density'], eventually)
      .toEqual({ parameters: { usual: 30 } })
    await app.shoot('findings-07-limit')
    await findings.ruleReset().click()
    await expect.poll(() => onDisk().checks?.rules?.['cooling/air-density'], eventually).toBeUndefined()
    // The button that was pressed has gone with the setting; the keyboard stays in the dialog.
    expect(await findings.hasKeyboardInDialog()).toBe(true)
    await findings.close()
    await window.checked()
    expect(
      await findings
        .row('space/overlap')
        .getByRole('img', { name: /Re-graded/ })
        .count(),
    ).toBe(1)
    await app.shoot('findings-08-regraded')
  })

  it('tells how a figure came about, down to its source', async () => {
    const answer = await findings.how(app.page.getByTestId('figure-pue'))
    expect(answer).toMatch(/Facility power/)
    await app.shoot('findings-09-how')
    expect(await findings.followFirst()).not.toBe(answer)
    await app.shoot('findings-10-how-deeper')
    expect(await axeViolations(app.page)).toEqual([])
    await findings.close()
  })

  it('accounts for a finding, and notes on the spot what was measured', async () => {
    await findings.toTop()
    const answer = await findings.how(findings.row('cooling/air-inlet').locator('td.value'))
    expect(answer).toMatch(/Design dry bulb of the site/)
    expect(answer).toMatch(/highest inlet air temperature/)
    await app.page.getByTestId('measure-open').click()
    await app.page.getByTestId('measure-date').fill('2026-07-15')
    await app.page.getByTestId('measure-by').fill('Rossi')
    await app.shoot('findings-17-measure')
    await app.page.getByTestId('measure-save').click()
    await expect
      .poll(() => onDisk().site.measured?.['climate.designDryBulb_C'], eventually)
      .toMatchObject({ date: '2026-07-15', by: 'Rossi' })
    await app.page.getByTestId('measure-withdraw').waitFor()
    expect(await findings.howAnswer()).toMatch(/measured on site/)
    await app.shoot('findings-18-measured')
    await findings.close()
  })

  it('lets the load bars of the inspector be asked, with the keyboard too', async () => {
    await window.frameAll()
    await window.clickOn('H1-LV-01')
    expect(await window.selected()).toEqual(['H1-LV-01'])
    const bar = app.page.locator('.bars').first()
    await bar.waitFor()
    await app.shoot('findings-11-inspector')
    await bar.getByTestId('how').first().focus()
    await window.press('Enter')
    expect(await findings.howAnswer()).toMatch(/H1-LV-01|Output/)
    await findings.close()
    const asked = bar.getByTestId('how').first()
    await expect.poll(() => asked.evaluate((figure) => figure === document.activeElement), eventually).toBe(true)
  })

  it('speaks Italian in the dark, in feet', async () => {
    const shell = new Shell(app.page)
    await shell.chooseSetting('theme-dark')
    await shell.chooseSetting('units-imperial')
    await shell.chooseSetting('language-it')
    await findings.toTop()
    await findings.openFixes(findings.row('cooling/air-inlet'))
    await app.shoot('findings-12-italian-no-fix')
    await findings.close()
    await findings.row('cooling/air-inlet').getByTestId('finding-waive').click()
    await app.shoot('findings-13-italian-waive')
    await findings.close()
    await findings.row('space/overlap').getByTestId('finding-rule').click()
    await app.page.getByTestId('rules').waitFor()
    await app.shoot('findings-14-italian-rules')
    await findings.close()
    await findings.openSection('notChecked')
    await app.shoot('findings-15-italian-not-checked')
    expect(await axeViolations(app.page)).toEqual([])
  })

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([])
  })
})
