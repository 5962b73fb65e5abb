import type { Page } from 'playwright-core'

/** Placing and arranging as a hand does it: snap chips, the menu of the selection, arrays, figures, measures, views. */
export class Arranging {
  constructor(private readonly page: Page) {}

  private at(id: string) {
    return this.page.getByTestId(id)
  }

  snapMode(): Promise<string> {
    return this.at('snap-mode').getByRole('button').innerText()
  }

  snapStep(): Promise<string> {
    return this.at('snap-step').getByRole('button').innerText()
  }

  /** Presses a modifier and lets go of it at once. */
  async tap(key: 'Shift' | 'Control'): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Right-clicks a pixel and waits for the menu. */
  async openMenuAt(spot: { readonly x: number; readonly y: number }): Promise<void> {
    await this.page.mouse.click(spot.x, spot.y, { button: 'right' })
    await this.menu().waitFor()
  }

  /** Opens the menu from the keyboard. */
  async openMenuByKey(): Promise<void> {
    await this.page.keyboard.press('Shift+F10')
    await this.menu().waitFor()
  }

  private menu() {
    return this.page.locator('.popover').getByRole('menu').first()
  }

  menuWords(): Promise<string[]> {
    return this.menu().getByRole('menuitem').allInnerTexts()
  }

  /** Runs a command of the open menu, through a submenu where one is named. */
  async choose(command: string, submenu?: string): Promise<void> {
    if (submenu) {
      await this.page.getByRole('menuitem', { name: submenu }).click()
      await this.at(`menu-${command}`).waitFor()
    }
    await this.at(`menu-${command}`).click()
  }

  async openSubmenu(name: string): Promise<void> {
    await this.page.getByRole('menuitem', { name }).click()
  }

  /** Types a figure into a field of the array panel. */
  async setArray(field: 'rows' | 'columns' | 'gap_m' | 'coldAisle_m' | 'hotAisle_m', value: string): Promise<void> {
    await this.at(`array-${field}`).fill(value)
    await this.at(`array-${field}`).press('Enter')
    await this.at(`array-${field}`).blur()
  }

  arrayTotal(): Promise<string> {
    return this.at('array-total').innerText()
  }

  async fillHall(): Promise<void> {
    await this.at('array-fill').click()
  }

  async placeArray(): Promise<void> {
    await this.at('array-place').click()
  }

  async typeFigure(name: 'dx' | 'dy' | 'x' | 'y', text: string, confirm = false): Promise<void> {
    await this.at(`figure-${name}`).fill(text)
    await this.at(`figure-${name}`).press(confirm ? 'Enter' : 'Tab')
  }

  async figuresShown(): Promise<void> {
    await this.at('figures-panel').waitFor()
  }

  /** Chooses the product that the selection becomes. */
  async replaceBy(item: string, query: string): Promise<void> {
    await this.at('replace-search').fill(query)
    await this.at('replace-list').getByTestId(`item-${item}`).click()
  }

  /** Chooses an entry of the compass. */
  async lookFrom(entry: string): Promise<void> {
    await this.at('compass').click()
    await this.at(entry).click()
  }

  async openCompass(): Promise<void> {
    await this.at('compass').click()
    await this.at('bookmark-save').waitFor()
  }

  /** Hints at the foot of the floor that do not stand whole within it. */
  hintsOutOfSight(): Promise<string[]> {
    return this.page.evaluate(() => {
      const floor = document.querySelector('[data-testid="viewport"]')!.getBoundingClientRect()
      const bar = document.querySelector('.hud')!.getBoundingClientRect()
      const within = (inner: DOMRect, outer: DOMRect) =>
        inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
      return [...document.querySelectorAll<HTMLElement>('.hud > *')]
        .filter((hint) => !within(hint.getBoundingClientRect(), bar) || !within(bar, floor))
        .map((hint) => hint.innerText)
    })
  }

  ghostIsHeld(): Promise<boolean> {
    return this.page
      .locator('.hud')
      .innerText()
      .then((text) => /put down|place/.test(text))
  }
}
