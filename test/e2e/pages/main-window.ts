import type { Download, Locator, Page } from 'playwright-core'
import type { BottomTab } from '../../../renderer/state/app-state'

type Modifier = 'Control' | 'Shift' | 'Alt'
type PlanPoint = readonly [x_m: number, y_m: number]

/** The main window as a user sees it: every gesture and every reading of the tests goes through here. */
export class MainWindow {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  /** Waits until the site is drawn and checked. */
  async ready(): Promise<void> {
    await this.pictured()
    await this.checked()
  }

  /** Waits for the first picture of the site, checked or not. */
  async pictured(): Promise<void> {
    await this.at('viewport').waitFor()
    await this.page.waitForFunction(() => (window.__guscioProbe?.frameCount ?? 0) > 0)
  }

  /** True once the engine has answered the last edit. */
  async isChecked(): Promise<boolean> {
    return (await this.at('check-state').getAttribute('data-stale')) === 'false'
  }

  /** Waits until the engine has answered the last edit and it is in the file. */
  async checked(timeout_ms = 30_000): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const state = document.querySelector('[data-testid="check-state"]')
        return state !== null && state.getAttribute('data-stale') === 'false'
      },
      null,
      { timeout: timeout_ms },
    )
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
  async clickOn(id: string, options: { modifier?: Modifier; clickCount?: number } = {}): Promise<void> {
    const spot = await this.spot(id)
    if (options.modifier) await this.page.keyboard.down(options.modifier)
    await this.page.mouse.click(spot.x, spot.y, { clickCount: options.clickCount ?? 1 })
    if (options.modifier) await this.page.keyboard.up(options.modifier)
    await this.settle()
  }

  /** Presses the main button at a point of the plan and pulls to another, without letting go. */
  async pull(from: PlanPoint, to: PlanPoint): Promise<void> {
    const [start, end] = [await this.floorSpot(from), await this.floorSpot(to)]
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
    await this.page.mouse.move(end.x, end.y, { steps: 3 })
    await this.settle()
  }

  async letGo(): Promise<void> {
    await this.page.mouse.up()
    await this.settle()
  }

  async drag(from: PlanPoint, to: PlanPoint): Promise<void> {
    await this.pull(from, to)
    await this.letGo()
  }

  /** Pulls an arrow of the selection by so many pixels, without letting go. */
  async pullArrow(axis: 'x' | 'y', dx: number, dy: number): Promise<void> {
    const spot = await this.page.evaluate((name) => window.__guscioProbe?.gizmo()[name] ?? null, axis)
    if (!spot) throw new Error(`no arrow along ${axis}`)
    await this.page.mouse.move(spot.x, spot.y, { steps: 2 })
    await this.settle()
    await this.page.mouse.down()
    await this.page.mouse.move(spot.x + dx, spot.y + dy, { steps: 4 })
    await this.settle()
  }

  /** Moves the pointer over a point of the plan, and clicks there where asked. */
  async pointAt(point: PlanPoint, click = false): Promise<void> {
    const spot = await this.floorSpot(point)
    await this.page.mouse.move(spot.x, spot.y, { steps: 3 })
    await this.settle()
    if (click) await this.page.mouse.click(spot.x, spot.y)
    await this.settle()
  }

  private async floorSpot([x, y]: PlanPoint): Promise<{ x: number; y: number }> {
    const spot = await this.page.evaluate((at) => window.__guscioProbe?.floorAt(at[0], at[1]) ?? null, [x, y] as const)
    if (!spot) throw new Error(`${x}, ${y} is not in sight`)
    return spot
  }

  /** Brings the selection close. */
  async frameSelection(): Promise<void> {
    await this.page.keyboard.press('f')
    await this.settle()
  }

  selected(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(window.__guscioProbe?.selected() ?? [])].sort())
  }

  /** True where the last picture holds the placement. */
  isDrawn(id: string): Promise<boolean> {
    return this.page.evaluate((wanted) => window.__guscioProbe?.drawnIds().includes(wanted) ?? false, id)
  }

  /** Ids in the last picture that begin so. */
  drawn(prefix: string): Promise<readonly string[]> {
    return this.page.evaluate(
      (start) => (window.__guscioProbe?.drawnIds() ?? []).filter((id) => id.startsWith(start)).sort(),
      prefix,
    )
  }

  /** True where the middle of a placement's top lies within the floor's picture. */
  async isInSight(id: string): Promise<boolean> {
    const [spot, box] = [await this.spot(id), await this.at('viewport').boundingBox()]
    if (!box) return false
    return spot.x > box.x && spot.x < box.x + box.width && spot.y > box.y && spot.y < box.y + box.height
  }

  /** The figure in a field of the inspector, without its unit. */
  async figureIn(field: 'x' | 'y' | 'rotation'): Promise<number> {
    const text = await this.at(`field-${field}`).inputValue()
    return Number(/-?[\d.]+/.exec(text.replaceAll('\u2212', '-'))?.[0])
  }

  async typeInto(field: 'x' | 'y' | 'rotation', text: string): Promise<void> {
    await this.at(`field-${field}`).fill(text)
    await this.at(`field-${field}`).press('Enter')
    await this.at(`field-${field}`).blur()
    await this.settle()
  }

  /** Drags the label of a figure sideways; positive pixels make it more. */
  async scrub(field: 'x' | 'y' | 'rotation', dx: number): Promise<void> {
    const label = this.page.locator(`.field:has([data-testid=field-${field}]) > label`)
    await label.scrollIntoViewIfNeeded()
    const box = (await label.boundingBox())!
    await this.page.mouse.move(box.x + 4, box.y + box.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(box.x + 4 + dx, box.y + box.height / 2, { steps: 8 })
    await this.page.mouse.up()
    await this.settle()
  }

  /** Words of the notices on screen. */
  notices(): Promise<string[]> {
    return this.at('notice').allInnerTexts()
  }

  /** Words on the floor, once the picture that brings or removes them is drawn. */
  async floorLabels(): Promise<string[]> {
    await this.settle()
    return this.at('floor-labels').locator('> div:visible').allInnerTexts()
  }

  canUndo(): Promise<boolean> {
    return this.at('undo').isEnabled()
  }

  async searchCatalogue(query: string): Promise<void> {
    await this.at('catalogue-search').fill(query)
  }

  /** Takes an item of the catalogue in hand, found by its name. */
  async takeFromCatalogue(item: string, query: string): Promise<void> {
    await this.searchCatalogue(query)
    await this.at(`item-${item}`).click()
    await this.settle()
  }

  isClosed(): Promise<boolean> {
    return this.at('home-screen').isVisible()
  }

  async closeProject(): Promise<void> {
    await this.at('home').click()
    await this.at('home-screen').waitFor()
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

  /** Waits until the renderer has drawn what changed: several turns of the screen without another picture. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [seen, quiet] = [-1, 0]
          const look = () => {
            const frames = window.__guscioProbe?.frameCount ?? 0
            quiet = frames === seen ? quiet + 1 : 0
            seen = frames
            if (quiet >= 4) resolve()
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }),
    )
  }

  /** Runs the first entry of the palette that the words leave, from the keyboard. */
  async runFromPalette(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.at('palette-input').waitFor()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await this.at('palette-input').waitFor({ state: 'detached' })
    await this.settle()
  }

  /** Goes on with Tab until what matches has the focus. */
  async tabTo(selector: string, most = 20): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await this.page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`${most} times Tab and still not at ${selector}`)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  inspector(): Promise<string> {
    return this.at('inspector').innerText()
  }

  /** Chooses the pod that what is selected is swapped for, and waits for the proposal with all its limits. */
  async proposeSwap(assembly: string): Promise<void> {
    await this.at(`assembly-${assembly}`).click()
    await this.at('swap-panel').waitFor()
    await this.at('swap-limits').waitFor()
    const all = this.at('swap-all-limits')
    if (await all.isVisible()) await all.click()
    await this.settle()
  }

  swapLimits(): Promise<string> {
    return this.at('swap-limits').innerText()
  }

  async applySwap(): Promise<void> {
    await this.at('swap-apply').click()
    await this.at('swap-panel').waitFor({ state: 'detached' })
    await this.checked()
  }

  async openTab(tab: BottomTab): Promise<void> {
    await this.at(`tab-${tab}`).click()
  }

  findings(): Locator {
    return this.at('finding-row')
  }

  /** The first line of the findings that this rule reported. */
  finding(rule: string): Locator {
    return this.page.locator(`[data-testid="finding-row"][data-rule="${rule}"]`).first()
  }

  async undo(): Promise<void> {
    await this.at('undo').click()
    await this.checked()
    await this.settle()
  }

  async redo(): Promise<void> {
    await this.at('redo').click()
    await this.checked()
    await this.settle()
  }

  scenario(): Promise<string> {
    // Not the whole select: it also holds every option, unseen, for forms.
    return this.at('scenario-select').getByRole('button').innerText()
  }

  async chooseScenario(name: string): Promise<void> {
    await this.at('scenario-select').getByRole('button').click()
    // The catalogue beside it is a list of options too: look only into the list that the button opened.
    await this.page.locator('.popover').getByRole('listbox').getByRole('option', { name }).click()
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
