import type { Locator, Page } from 'playwright-core'

/** The findings panel with what opens from it: fixes, waivers, rules, and how a figure came about. */
export class FindingsPage {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  row(rule: string, subject?: string): Locator {
    const key = subject === undefined ? '' : `[data-key*="${subject}"]`
    return this.page.locator(`[data-testid="finding-row"][data-rule="${rule}"]${key}`).first()
  }

  rows(rule: string): Locator {
    return this.page.locator(`[data-testid="finding-row"][data-rule="${rule}"]`)
  }

  /** Scrolls a finding that may lie below the fold into sight: the list is virtual. */
  async reach(row: Locator): Promise<void> {
    await this.toTop()
    await this.at('findings').hover()
    for (let i = 0; i < 60 && !(await row.isVisible()); i++) await this.page.mouse.wheel(0, 200)
    await row.waitFor()
  }

  /** Opens the fixes of a finding and gives their words, or those that say what usually helps. */
  async openFixes(row: Locator): Promise<string[]> {
    await row.getByTestId('finding-fix').click()
    await this.at('fix-offer').or(this.at('fix-none')).first().waitFor({ timeout: 60_000 })
    return this.at('fix-offer').or(this.at('fix-none')).allInnerTexts()
  }

  async applyFirstFix(): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.at('fix-offer').first().waitFor({ state: 'detached' })
  }

  async close(): Promise<void> {
    const dialogs = this.page.getByRole('dialog')
    await this.page.keyboard.press('Escape')
    // The first Escape may only have put a hint away.
    if ((await dialogs.count()) > 0) await this.page.keyboard.press('Escape')
    await dialogs.first().waitFor({ state: 'detached' })
  }

  /** True where the keyboard is in a dialog. */
  hasKeyboardInDialog(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.closest('[role=dialog]') != null)
  }

  /** True where the keyboard is in the list. */
  hasFocus(): Promise<boolean> {
    return this.at('findings').evaluate((list) => list.contains(document.activeElement))
  }

  async waive(
    row: Locator,
    said: { scope?: string; reason: string; author?: string; expires?: string },
  ): Promise<void> {
    await row.getByTestId('finding-waive').click()
    if (said.scope) await this.at(`scope-${said.scope}`).click()
    await this.at('waive-reason').fill(said.reason)
    if (said.author) await this.at('waive-author').fill(said.author)
    if (said.expires) await this.at('waive-expires').fill(said.expires)
  }

  async saveWaiver(): Promise<void> {
    await this.at('waive-save').click()
    await this.at('waive-save').waitFor({ state: 'detached' })
  }

  /** Unfolds a section at the end of the list and gives its rows. */
  async openSection(name: 'waivers' | 'notChecked'): Promise<Locator> {
    const head = this.at(`section-${name}`)
    await this.at('findings').hover()
    // The list is virtual: what is below the fold is not on the page before it is scrolled to.
    for (let i = 0; i < 60 && !(await head.isVisible()); i++) await this.page.mouse.wheel(0, 200)
    const button = head.getByRole('button')
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    const rows = this.at(name === 'waivers' ? 'waiver-row' : 'not-checked-row')
    await rows.first().waitFor({ state: 'attached' })
    await rows.first().scrollIntoViewIfNeeded()
    return rows
  }

  async toTop(): Promise<void> {
    await this.at('findings').evaluate((list) => list.scrollTo(0, 0))
  }

  async groupBy(name: string): Promise<string[]> {
    await this.at('findings-grouping').getByRole('button').click()
    await this.page.locator('.popover').getByRole('option', { name, exact: true }).click()
    return this.at('finding-group').allInnerTexts()
  }

  async openRules(): Promise<Locator> {
    await this.page.keyboard.press('F7')
    await this.at('rules').waitFor()
    return this.at('rule-sheet')
  }

  async searchRules(query: string): Promise<void> {
    await this.at('rules-search').fill(query)
  }

  /** Chooses the rule of that title and waits for its sheet: the list draws its rows one picture after it is given them. */
  async chooseRule(title: string): Promise<void> {
    const name = this.at('rule-name').filter({ hasText: title }).first()
    await name.click()
    await this.page.locator('[data-testid="rule-name"][aria-selected="true"]').filter({ hasText: title }).waitFor()
  }

  async grade(severity: string): Promise<void> {
    await this.at('rule-severity').getByRole('button').click()
    await this.page.locator('.popover').getByRole('option', { name: severity, exact: true }).click()
  }

  limitField(name: string): Locator {
    return this.at(`limit-field-${name}`)
  }

  ruleReset(): Locator {
    return this.at('rule-reset')
  }

  ruleReason(): Locator {
    return this.at('rule-reason')
  }

  /** Asks a figure how it came about and waits for the answer. */
  async how(figure: Locator): Promise<string> {
    await figure.getByTestId('how').first().click()
    return this.howAnswer()
  }

  async howAnswer(): Promise<string> {
    await this.page.locator('.how-assumptions, .how-card > p').first().waitFor()
    return this.at('how-card').innerText()
  }

  async followFirst(): Promise<string> {
    await this.at('how-follow').first().click()
    await this.at('how-back').waitFor()
    return this.howAnswer()
  }
}
