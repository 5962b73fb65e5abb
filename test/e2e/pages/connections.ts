import type { Locator, Page } from 'playwright-core'

/** Connecting, as a user sees it: the panel of providers and the panel of one connection. */
export class Connections {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  /** Opens the choice of providers for the selection. */
  async feed(): Promise<void> {
    await this.page.keyboard.press('e')
    await this.at('feed-panel').waitFor()
  }

  async cool(): Promise<void> {
    await this.page.keyboard.press('Shift+E')
    await this.at('feed-panel').waitFor()
  }

  /** Names and figures of the providers offered, the best first. */
  async offers(): Promise<string[]> {
    const rows = await this.at('feed-panel').locator('.offer').allInnerTexts()
    return rows.map((row) => row.replaceAll(/\s+/g, ' '))
  }

  /** Chooses a provider, or a group of them, from the list. */
  async choose(...ids: string[]): Promise<void> {
    await this.at(`offer-${ids.join('+')}`).click()
  }

  /** Which side the next choice is for. */
  async side(): Promise<'A' | 'B'> {
    return (await this.at('feed-side-A').getAttribute('aria-checked')) === 'true' ? 'A' : 'B'
  }

  sideText(side: 'A' | 'B'): Promise<string> {
    return this.at(`feed-side-${side}`).innerText()
  }

  /** What the choice would do, once the engine has said so. */
  async trial(): Promise<string> {
    await this.at('feed-trial').waitFor()
    return this.at('feed-trial').innerText()
  }

  async apply(): Promise<void> {
    await this.at('feed-apply').click()
    await this.at('feed-panel').waitFor({ state: 'detached' })
  }

  feedIsOpen(): Promise<boolean> {
    return this.at('feed-panel').isVisible()
  }

  /** Presses on a port of the selection and pulls to the middle of another thing, without letting go. */
  async pullPort(port: string, to: string): Promise<void> {
    const [start, end] = await this.page.evaluate(
      ([name, id]) => [window.__guscioProbe?.ports()[name] ?? null, window.__guscioProbe?.project(id) ?? null],
      [port, to] as const,
    )
    if (!start || !end) throw new Error(`${port} or ${to} is not in sight`)
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
    await this.page.mouse.move(end.x, end.y, { steps: 3 })
  }

  /** Colours runs by a figure, and waits for its classes. */
  async colourRunsBy(name: string): Promise<void> {
    // In a low window the legend opens only when asked to.
    const fold = this.at('legend-fold')
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
    await this.at('run-metric-select').getByRole('button').click()
    await this.page.locator('.popover').getByRole('listbox').getByRole('option', { name, exact: true }).click()
    await this.at('run-bands').waitFor()
  }

  /** The classes of runs with their counts. */
  async runBands(): Promise<string[]> {
    const rows = await this.at('run-bands').locator('li').allInnerTexts()
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())
  }

  async showArrows(): Promise<void> {
    await this.at('flow-arrows').check()
  }

  /** Puts away the notices that lie over the floor. */
  async dismissNotices(): Promise<void> {
    const first = this.at('notice').first()
    while (await first.isVisible()) await first.getByRole('button').first().click()
  }

  /** Takes a connection of the selected placement in hand. */
  async open(id: string): Promise<void> {
    await this.at(`run-${id}`).click()
    await this.at('run-panel').waitFor()
  }

  runIsOpen(): Promise<boolean> {
    return this.at('run-panel').isVisible()
  }

  async routeAutomatically(): Promise<void> {
    await this.at('run-auto').click()
  }

  async type(field: 'level' | 'length' | 'breaker' | 'conductor' | 'bore_m', text: string): Promise<void> {
    await this.at(`run-${field}`).fill(text)
    await this.at(`run-${field}`).press('Enter')
  }

  /** Velocity in the pipe in hand, m/s. */
  async velocity(): Promise<number> {
    const text = await this.at('run-hydraulics').innerText()
    return Number(/([\d.]+)\s*m\/s/.exec(text)?.[1])
  }

  /** Asks the drop of the pipe in hand how it came about, and the first of its losses in turn. */
  async explainDrop(): Promise<string> {
    await this.at('run-hydraulics').getByTestId('how').last().click()
    await this.page.locator('.how-assumptions, .how-card > p').first().waitFor()
    await this.at('how-follow').first().click()
    await this.at('how-back').waitFor()
    await this.page.locator('.how-assumptions').waitFor()
    return this.at('how-card').innerText()
  }

  /** Opens the hydraulic figures of the product in hand. */
  async openFigures(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hydraulic figures' }).click()
    await this.at('curve-add').waitFor()
  }

  /** Types a hydraulic figure of the product in hand, or adds points to its curve. */
  async typeFigure(name: string, text: string): Promise<void> {
    await this.at(name).fill(text)
    await this.at(name).press('Enter')
  }

  async addCurvePoint(): Promise<void> {
    await this.at('curve-add').click()
  }

  async makeStandby(): Promise<void> {
    await this.at('run-use').getByRole('button').click()
    await this.page.locator('.popover').getByRole('option').nth(1).click()
  }

  async delete(): Promise<void> {
    await this.at('run-delete').click()
    await this.at('run-panel').waitFor({ state: 'detached' })
  }
}
