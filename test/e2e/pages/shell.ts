import type { Download, Locator, Page } from 'playwright-core'

/** What stands around the floor: the site's name, scenarios, settings, notices, fields. */
export class Shell {
  constructor(private readonly page: Page) {}

  private at(id: string) {
    return this.page.getByTestId(id)
  }

  siteName(): Promise<string> {
    return this.at('project-name').innerText()
  }

  /** Waits until the site of that name is the open one. */
  async named(name: string): Promise<void> {
    await this.at('project-name').filter({ hasText: name }).waitFor()
  }

  /** Back to the start screen. */
  async close(): Promise<void> {
    await this.at('home').click()
  }

  /** Names in the scenario list, the site as built among them. */
  async scenarios(): Promise<readonly string[]> {
    await this.at('scenario-select').click()
    const options = this.page.locator('[data-trigger="Select"]').getByRole('option')
    await options.first().waitFor()
    const names = await options.allInnerTexts()
    await this.page.keyboard.press('Escape')
    return names
  }

  async nameScenario(how: 'create' | 'rename', name: string): Promise<void> {
    await this.at('scenario-menu').click()
    await this.at(`scenario-${how}`).click()
    await this.at('scenario-name').fill(name)
    await this.at('scenario-name-do').click()
    await this.at('scenario-select').filter({ hasText: name }).waitFor()
  }

  async deleteScenario(): Promise<void> {
    await this.at('scenario-menu').click()
    await this.at('scenario-delete').click()
  }

  /** Reads the newest notice that something went wrong, waiting for one where there is none, and dismisses it. */
  async complaint(): Promise<string> {
    const notice = this.page.locator('.notice:not(.info)').last()
    const text = await notice.innerText()
    await notice.getByRole('button').click()
    await this.page.waitForFunction(
      (gone) => ![...document.querySelectorAll('[data-testid=notice]')].some((n) => n.textContent === gone),
      text.trim(),
    )
    return text
  }

  /** What is said while the last changes are not in the file. */
  saveProblem(): Locator {
    return this.at('save-problem')
  }

  async retrySaving(): Promise<void> {
    await this.at('save-retry').click()
  }

  /** Saves a copy of what is on screen, and gives the file that the browser received. */
  async saveCopy(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.at('save-copy').click()
    return download
  }

  async chooseSetting(id: string): Promise<void> {
    await this.at('settings-menu').click()
    await this.at(id).click()
  }

  /** What the inspector's fields hold. */
  async fields(): Promise<string> {
    const values = await this.at('inspector')
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    return values.join('\n')
  }
}
