import type { Download, Page } from 'playwright-core'

/** How the floor is looked at: colours, layers, cuts, outages, moments of the works, pictures. */
export class Look {
  constructor(private readonly page: Page) {}

  private at(id: string) {
    return this.page.getByTestId(id)
  }

  async colourBy(name: string): Promise<void> {
    await this.at('metric-select').getByRole('button').click()
    await this.page.locator('.popover').getByRole('listbox').getByRole('option', { name, exact: true }).click()
  }

  /** The classes of the legend with their counts, once there are any. */
  async bands(): Promise<readonly string[]> {
    const bands = this.page.locator('.legend-band')
    await bands.first().waitFor()
    return (await bands.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  }

  async selectBand(id: string): Promise<void> {
    await this.at(`band-${id}`).click()
  }

  reading(): Promise<string> {
    return this.at('legend-reading').innerText()
  }

  /** What the outage in hand costs, once it is worked out. */
  async outage(): Promise<string> {
    await this.at('take-out-result').waitFor()
    return this.at('take-out').innerText()
  }

  async endOutage(): Promise<void> {
    await this.at('take-out-end').click()
  }

  async toggle(layer: string): Promise<void> {
    await this.at(`layer-${layer}`).click()
  }

  async lock(layer: string): Promise<void> {
    await this.at(`lock-${layer}`).click()
  }

  async cut(plane: 'above_m' | 'east_m' | 'north_m'): Promise<void> {
    const box = this.at(`cut-${plane}`)
    if (!(await box.isVisible())) await this.page.getByRole('button', { name: 'Section' }).click()
    await box.click()
  }

  async cutAt(plane: 'above_m' | 'east_m' | 'north_m', place: string): Promise<void> {
    const field = this.at(`at-${plane}`)
    await field.fill(place)
    await field.press('Enter')
    await field.blur()
  }

  /** Drags a cutting plane by its handle on the floor, metres east and north. */
  async dragCut(plane: string, [dx_m, dy_m]: readonly [number, number]): Promise<void> {
    const spots = await this.page.evaluate(
      ([name, dx, dy]) => {
        const probe = window.__guscioProbe
        const handle = probe?.sectionHandles().find((h) => h.plane === name)
        const at = handle && probe?.floorAt(handle.x_m, handle.y_m)
        const to = handle && probe?.floorAt(handle.x_m + dx, handle.y_m + dy)
        return at && to ? { at, to } : null
      },
      [plane, dx_m, dy_m] as const,
    )
    if (!spots) throw new Error(`no handle of ${plane} in sight`)
    const { mouse } = this.page
    await mouse.move(spots.at.x, spots.at.y)
    await mouse.down()
    await mouse.move((spots.at.x + spots.to.x) / 2, (spots.at.y + spots.to.y) / 2, { steps: 3 })
    await mouse.move(spots.to.x, spots.to.y, { steps: 3 })
    await mouse.up()
  }

  /** Where a plane cuts, metres. */
  async cutNow(plane: string): Promise<number> {
    return Number.parseFloat(await this.at(`at-${plane}`).inputValue())
  }

  /** Moves the slider over the works by so many stops, with the keyboard. */
  async stepTime(stops: number): Promise<void> {
    const thumb = this.at('time-slider').getByRole('slider')
    await thumb.focus()
    for (let i = 0; i < Math.abs(stops); i++) await this.page.keyboard.press(stops > 0 ? 'ArrowRight' : 'ArrowLeft')
  }

  moment(): Promise<string> {
    return this.at('moment').innerText()
  }

  /** The times of the works' review, once they are worked out. */
  async worksTimes(): Promise<readonly string[]> {
    await this.at('review-time').first().waitFor()
    return this.at('review-time').allInnerTexts()
  }

  async showWorksTime(index: number): Promise<void> {
    await this.at('review-time').nth(index).click()
  }

  /** What the moment shown serves, once it is worked out. */
  async served(): Promise<string> {
    await this.at('as-of-figures').waitFor()
    return this.at('as-of-figures').innerText()
  }

  async stepBy(name: string): Promise<void> {
    await this.at('phases-by').getByRole('button').click()
    await this.page.locator('.popover').getByRole('listbox').getByRole('option', { name }).click()
  }

  async picture(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.page.keyboard.press('Control+Alt+s')
    return download
  }
}
