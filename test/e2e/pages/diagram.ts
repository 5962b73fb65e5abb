import type { Download, Locator, Page } from 'playwright-core'

/** The single-line diagram and the cooling schematic as a user sees them. */
export class Diagram {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  /** Opens a diagram by its key (4 or 5) and waits until it is laid out. */
  async open(key: '4' | '5'): Promise<void> {
    await this.page.keyboard.press(key)
    await this.laidOut()
  }

  /** Waits until the newest structure is on the sheet. */
  async laidOut(): Promise<void> {
    await this.page.locator('[data-testid="diagram"][data-waiting="false"]').waitFor()
    await this.page.locator('[data-node]').first().waitFor()
  }

  /** Waits until what the program had to say at the start has gone, so that it covers nothing. */
  async noticesGone(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('[data-testid="notice"]') === null)
  }

  /** Boxes drawn, by their accessible names. */
  names(): Promise<readonly string[]> {
    return this.page
      .locator('[data-node]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))
  }

  /** The box that holds a text in its name. */
  node(text: string | RegExp): Locator {
    return this.page.getByRole('option', { name: text }).first()
  }

  async click(text: string | RegExp, modifier?: 'Control'): Promise<void> {
    await this.node(text).click({ modifiers: modifier ? [modifier] : [] })
  }

  async unfold(text: string | RegExp): Promise<void> {
    const before = await this.page.locator('[data-node]').count()
    await this.node(text).dblclick()
    await this.page.waitForFunction((n) => document.querySelectorAll('[data-node]').length !== n, before)
    await this.laidOut()
  }

  /** How much of a box is selected. */
  selected(text: string | RegExp): Promise<string | null> {
    return this.node(text).getAttribute('data-selected')
  }

  async setLevel(name: string): Promise<void> {
    await this.at('diagram-level').getByRole('button').click()
    await this.page.getByRole('option', { name, exact: true }).click()
    await this.laidOut()
  }

  /** Colours the lines by a figure; the second of the choices is the first figure. */
  async colourLines(choice: number): Promise<void> {
    await this.at('diagram-lines').getByRole('button').click()
    await this.page.locator('.popover').getByRole('option').nth(choice).click()
  }

  /** What the legend says. */
  legend(): Promise<string> {
    return this.page.locator('.diagram-legend').innerText()
  }

  /** Types into the search of the diagram and goes to the first hit. */
  async find(text: string): Promise<void> {
    await this.at('diagram-search').fill(text)
    await this.page.keyboard.press('Enter')
  }

  async fit(): Promise<void> {
    await this.at('diagram-fit').click()
  }

  async wheelOver(text: string | RegExp, notches: number): Promise<void> {
    await this.node(text).hover()
    await this.page.mouse.wheel(0, -100 * notches)
  }

  isInSight(text: string | RegExp): Promise<boolean> {
    return this.isShown(this.node(text))
  }

  /** True where a box that is selected in part lies in the window. */
  isChosenInSight(): Promise<boolean> {
    return this.isShown(this.page.locator('[data-selected="some"]').first())
  }

  private async isShown(node: Locator): Promise<boolean> {
    if ((await node.count()) === 0) return false
    const [box, sheet] = [await node.boundingBox(), await this.at('diagram-sheet').boundingBox()]
    if (!box || !sheet) return false
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    return x > sheet.x && x < sheet.x + sheet.width && y > sheet.y && y < sheet.y + sheet.height
  }

  /** Middle of a box, client pixels. */
  async middle(text: string | RegExp): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.node(text).boundingBox()
    if (!box) throw new Error(`${text} is not drawn`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  async saveSvg(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.at('diagram-export').click()
    return download
  }
}
