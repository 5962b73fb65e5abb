import type { Locator, Page } from 'playwright-core'

export type ResilienceView = 'classes' | 'points' | 'pairs' | 'cascade' | 'maintenance' | 'gap' | 'availability'

/** The tabs below the floor that say what the site survives and what a year of it draws. */
export class Resilience {
  constructor(private readonly page: Page) {}

  private at(id: string): Locator {
    return this.page.getByTestId(id)
  }

  async open(tab: 'resilience' | 'energy'): Promise<void> {
    await this.at(`tab-${tab}`).click()
  }

  /** Opens one question and waits for its answer, asking where it is asked on demand. */
  async view(view: ResilienceView): Promise<void> {
    await this.at(`resilience-${view}`).click()
    if (view === 'pairs' || view === 'gap') {
      const ask = this.at(`ask-${view}`)
      await ask.or(this.table(view)).first().waitFor()
      if (await ask.isVisible()) await ask.click()
    }
    if (view !== 'cascade') await this.table(view).waitFor()
    await this.settled()
  }

  table(view: ResilienceView): Locator {
    return this.at(`${view}-table`)
  }

  /** Waits until no answer on screen is about an older site. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('.answered[data-stale="true"], .answered-wait') === null,
    )
  }

  rows(view: ResilienceView): Promise<string[]> {
    return this.table(view).locator('tbody tr').allInnerTexts()
  }

  async followFirstPoint(): Promise<void> {
    await this.table('points').locator('[data-testid^="cascade-of-"]').first().click()
    await this.table('cascade').waitFor()
    await this.settled()
  }

  async pressFirstLink(view: ResilienceView): Promise<void> {
    await this.table(view).locator('tbody button').first().click()
  }

  async pressLink(view: ResilienceView, name: string): Promise<void> {
    await this.table(view).getByRole('button', { name, exact: true }).first().click()
  }

  /** Asks from the menu of a plan of the first list how its cost comes about. */
  async askPlan(place: number): Promise<string> {
    await this.at(`gap-plan-0.${place}`).click({ button: 'right' })
    await this.at('menu-how-figure-0').click()
    const card = this.at('how-card')
    await card.locator('.how-value').waitFor()
    return card.innerText()
  }

  /** What the screen says of the price of the plan in hand. */
  gapProof(): Promise<string> {
    return this.at('gap-proof').innerText()
  }

  /** Takes one of the plans for all loads, the cheapest being 0. */
  async chooseGapPlan(place: number): Promise<void> {
    await this.at(`gap-plan-0.${place}`).click()
  }

  async showGap(step: number): Promise<void> {
    await this.at(`gap-show-${step}`).click()
  }

  async applyGap(step: number): Promise<void> {
    await this.at(`gap-apply-${step}`).click()
  }

  async setBeta(text: string): Promise<void> {
    await this.at('beta').fill(text)
    await this.at('beta').press('Enter')
  }

  beta(): Promise<string> {
    return this.at('beta').inputValue()
  }

  siteAvailability(): Promise<string> {
    return this.at('site-availability').innerText()
  }

  async chooseClimate(name: string): Promise<void> {
    await this.at('climate-station').getByRole('button').click()
    await this.page.getByRole('option', { name }).click()
  }

  /** A figure of the year. */
  async yearly(key: string): Promise<string> {
    const figure = this.at(`energy-${key}`)
    await figure.waitFor()
    await this.settled()
    return figure.innerText()
  }

  async hydraulics(): Promise<string> {
    await this.at('hydraulics').first().waitFor()
    return this.at('hydraulics').first().innerText()
  }
}
