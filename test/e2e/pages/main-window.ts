import type { Download, Locator, Page } from 'playwright-core'

/** The main window as a user sees it: every gesture and every reading of the tests goes through here. */
export class MainWindow {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  /** Waits until the site is drawn and checked. */
  async ready(): Promise<void> {
    await this.at('viewport').waitFor()
    await this.page.waitForFunction(() => (window.__guscioProbe?.frameCount ?? 0) > 0)
    await this.checked()
  }

  /** Waits until the engine has answered the last edit and it is in the file. */
  async checked(): Promise<void> {
    await this.page.waitForFunction(() => {
      const state = document.querySelector('[data-testid="check-state"]')
      return state !== null && state.getAttribute('data-stale') === 'false'
    })
  }

  async saved(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('[data-testid="save-state"]')?.getAttribute('data-state') === 'saved',
    )
  }

  figure(name: 'ai' | 'mining' | 'pue' | 'capex' | 'ready' | 'findings'): Promise<string> {
    return this.at(`figure-${name}`).innerText()
  }

  async frameAll(): Promise<void> {
    await this.at('viewport')
      .locator('canvas')
      .first()
      .hover({ position: { x: 300, y: 60 } })
    await this.page.keyboard.press('Shift+F')
    await this.settle()
  }

  /** Clicks the middle of a placement on the floor. */
  async clickOn(id: string, options: { modifiers?: 'Control'[]; clickCount?: number } = {}): Promise<void> {
    const spot = await this.spot(id)
    await this.page.mouse.move(spot.x, spot.y)
    if (options.modifiers) for (const key of options.modifiers) await this.page.keyboard.down(key)
    await this.page.mouse.click(spot.x, spot.y, { clickCount: options.clickCount ?? 1 })
    if (options.modifiers) for (const key of options.modifiers) await this.page.keyboard.up(key)
  }

  /** Where a placement's top is on the page. */
  async spot(id: string): Promise<{ x: number; y: number }> {
    const spot = await this.page.evaluate((wanted) => window.__guscioProbe?.project(wanted) ?? null, id)
    if (!spot) throw new Error(`${id} is not in sight`)
    return spot
  }

  camera(): Promise<unknown> {
    return this.page.evaluate(() => window.__guscioProbe?.camera())
  }

  drawCalls(): Promise<number> {
    return this.page.evaluate(() => window.__guscioProbe?.drawCalls() ?? -1)
  }

  /** Orbits by dragging with the right button over the floor. */
  async orbit(dx: number, dy: number): Promise<void> {
    const box = (await this.at('viewport').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down({ button: 'right' })
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 })
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 })
    await this.page.mouse.up({ button: 'right' })
    await this.settle()
  }

  async zoom(notches: number, id: string): Promise<void> {
    const spot = await this.spot(id)
    await this.page.mouse.move(spot.x, spot.y)
    for (let i = 0; i < Math.abs(notches); i++) await this.page.mouse.wheel(0, notches > 0 ? -240 : 240)
    await this.settle()
  }

  async show(view: 'plan' | '3d'): Promise<void> {
    await this.at(`view-${view}`).click()
    await this.settle()
  }

  /** Lets the renderer draw what has changed. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 250))),
        ),
    )
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  inspector(): Promise<string> {
    return this.at('inspector').innerText()
  }

  /** Starts the swap of what is selected and chooses the pod. */
  async proposeSwap(assembly: string): Promise<void> {
    await this.at(`assembly-${assembly}`).click()
    await this.at('swap-panel').waitFor()
    await this.at('swap-limits').waitFor()
  }

  swapLimits(): Promise<string> {
    return this.at('swap-limits').innerText()
  }

  async applySwap(): Promise<void> {
    await this.at('swap-apply').click()
    await this.at('swap-panel').waitFor({ state: 'detached' })
    await this.checked()
  }

  async openTab(tab: 'findings' | 'estimate' | 'timeline' | 'bom'): Promise<void> {
    await this.at(`tab-${tab}`).click()
  }

  findings(): Locator {
    return this.at('finding-row')
  }

  async undo(): Promise<void> {
    await this.at('undo').click()
    await this.checked()
  }

  async redo(): Promise<void> {
    await this.at('redo').click()
    await this.checked()
  }

  scenario(): Promise<string> {
    return this.at('scenario-select').innerText()
  }

  async chooseScenario(name: string): Promise<void> {
    await this.at('scenario-select').click()
    await this.page.locator('[data-trigger="Select"]').getByRole('option', { name }).click()
    await this.checked()
  }

  /** Exports from the menu and gives the file that the browser received. */
  async export(kind: 'bom-xlsx' | 'bom-csv' | 'report-pdf'): Promise<Download> {
    await this.at('export-menu').click()
    const download = this.page.waitForEvent('download')
    await this.at(`export-${kind}`).click()
    return download
  }
}
