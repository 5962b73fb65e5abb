import type { Page } from 'playwright-core'

/** Menus of rows and objects, and what opens from them. */
export class RowMenus {
  constructor(private readonly page: Page) {}

  private at(id: string) {
    return this.page.getByTestId(id)
  }

  private menu() {
    return this.page.locator('.popover').getByRole('menu')
  }

  /** A right click on the first row of a kind. */
  async openOn(testId: string): Promise<void> {
    await this.at(testId).first().click({ button: 'right' })
    await this.menu().first().waitFor()
  }

  async words(): Promise<string> {
    await this.menu().first().waitFor()
    return (await this.menu().first().getByRole('menuitem').allInnerTexts()).join('\n')
  }

  async submenu(id: string): Promise<void> {
    await this.at(`menu-more-${id}`).click()
    await this.menu().nth(1).waitFor()
  }

  async run(id: string): Promise<void> {
    await this.at(`menu-${id}`).click()
    await this.menu().first().waitFor({ state: 'detached' })
  }

  async dialog(): Promise<void> {
    await this.page.getByRole('dialog').first().waitFor()
  }

  /** Closes the menu or dialog that is open; the first Escape may only put a hint away. */
  async close(): Promise<void> {
    const open = this.page.locator('.popover, .overlay')
    await this.page.keyboard.press('Escape')
    if ((await open.count()) > 0) await this.page.keyboard.press('Escape')
    await open.first().waitFor({ state: 'detached' })
  }

  async saveView(): Promise<void> {
    await this.at('view-save').click()
  }

  async nameView(number: number, name: string): Promise<void> {
    await this.at(`view-name-${number}`).fill(name)
    await this.at(`view-name-${number}`).press('Enter')
  }

  async viewUp(number: number): Promise<void> {
    await this.at(`view-up-${number}`).click()
  }

  async removeView(number: number): Promise<void> {
    await this.at(`view-remove-${number}`).click()
  }

  views(): Promise<string[]> {
    return this.at('saved-view')
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  }
}
