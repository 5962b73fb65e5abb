import type { Locator, Page } from 'playwright-core'

/** The screen before a site is open, and the ways a file gets in. */
export class StartScreen {
  constructor(private readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.getByTestId('home-screen').waitFor()
    await this.page.locator('[data-testid^=home-sample-]').first().waitFor()
  }

  async create(name: string): Promise<void> {
    await this.page.getByTestId('home-name').fill(name)
    await this.page.getByTestId('home-create').click()
  }

  /** Chooses a file of that name and text through the browser's own file dialog. */
  async chooseFile(name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByTestId('home-open').click()
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  /** Drops a file anywhere on the window. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], fileName))
        return transfer
      },
      [name, text] as const,
    )
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data })
  }

  async recents(): Promise<string> {
    return (await this.recent().allInnerTexts()).join('\n')
  }

  async openRecent(name: string): Promise<void> {
    await this.recent().filter({ hasText: name }).first().click()
  }

  private recent(): Locator {
    return this.page.locator('[data-testid^=home-recent-]')
  }
}
