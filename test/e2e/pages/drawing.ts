import type { Locator, Page } from 'playwright-core'

type Figure = 'x' | 'y' | 'length' | 'angle' | 'width' | 'depth' | 'along'

/** Drawing what is there: the menu of parts, the figures beside the pointer, the part in hand. */
export class Drawing {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  firstBuilding(): Locator {
    return this.at('first-building')
  }

  async drawFirstBuilding(): Promise<void> {
    await this.at('first-building-draw').click()
    await this.at('build-menu').waitFor()
  }

  /** Arms the tool for a kind of part, from the floor's edge. */
  async arm(kind: string): Promise<void> {
    if (!(await this.at('build-menu').isVisible())) await this.at('tool-draw').click()
    await this.at(`draw-${kind}`).click()
  }

  async byCorners(): Promise<void> {
    await this.at('draw-by-polygon').click()
  }

  async byRectangle(): Promise<void> {
    await this.at('draw-by-rectangle').click()
  }

  /** Types figures as a user does: the first key opens the fields, Tab goes on, Enter puts the point down. */
  async type(...figures: readonly string[]): Promise<void> {
    for (const [i, text] of figures.entries()) {
      if (i > 0) await this.page.keyboard.press('Tab')
      await this.page.keyboard.type(text)
    }
  }

  /** Gives the floor the keys, as a press on it does. */
  async focusFloor(): Promise<void> {
    await this.at('viewport').locator('canvas').first().focus()
  }

  /** What stands beside the pointer. */
  figures(): Promise<string> {
    return this.at('draw-figures').innerText()
  }

  entry(figure: Figure): Locator {
    return this.at(`draw-entry-${figure}`)
  }

  /** The words of the part in hand. */
  inspector(): Promise<string> {
    return this.at('inspector').innerText()
  }

  field(name: string): Locator {
    return this.at(name)
  }

  async write(field: string, text: string): Promise<void> {
    await this.at(field).fill(text)
    await this.at(field).press('Enter')
    await this.at(field).blur()
  }

  async newStoreyAbove(): Promise<void> {
    if (!(await this.at('storey-above').isVisible())) await this.page.getByRole('button', { name: 'Storeys' }).click()
    await this.at('storey-above').click()
  }

  /** The storey that is worked on, as the floor says it. */
  storey(): Promise<string> {
    return this.at('storey').innerText()
  }

  async showStoreys(view: 'stacked' | 'exploded' | 'solo'): Promise<void> {
    await this.at('storey-view').getByRole('button').click()
    await this.page.locator('.popover').getByRole('option').nth(['stacked', 'exploded', 'solo'].indexOf(view)).click()
  }

  async makeOneHall(): Promise<void> {
    await this.at('hall-from-building').click()
  }
}
