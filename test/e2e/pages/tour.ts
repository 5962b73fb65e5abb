import type { Page } from 'playwright-core'
import type { TourId } from '../../../renderer/state/slices/tour-slice'

/** The guided tour, as a user sees it: the line of text under the top bar and the mark on a control. */
export class Tour {
  constructor(private readonly page: Page) {}

  private at(id: string) {
    return this.page.getByTestId(id)
  }

  /** Begins a tour on the start screen, or goes on with it. */
  async startFromHome(id: TourId): Promise<void> {
    await this.at(`home-tour-${id}`).click()
    await this.at('tour-bar').waitFor()
  }

  homeText(id: TourId): Promise<string> {
    return this.at(`home-tour-${id}`).innerText()
  }

  async startFromHelp(id: TourId): Promise<void> {
    await this.at('settings-menu').click()
    await this.at(`tour-${id}`).click()
    await this.at('tour-bar').waitFor()
  }

  /** Waits until the tour asks for that step. */
  async asks(step: string): Promise<void> {
    await this.page.locator(`[data-testid="tour-count"][data-step="${step}"]`).waitFor({ timeout: 20_000 })
  }

  /** Test id of the control that is marked. */
  async marked(): Promise<string | null> {
    return this.page.locator('[data-tour-here]').getAttribute('data-testid')
  }

  text(): Promise<string> {
    return this.at('tour-bar').innerText()
  }

  isOn(): Promise<boolean> {
    return this.at('tour-bar').isVisible()
  }

  async skip(): Promise<void> {
    await this.at('tour-skip').click()
  }

  async back(): Promise<void> {
    await this.at('tour-back').click()
  }

  async leave(): Promise<void> {
    await this.at('tour-leave').click()
    await this.at('tour-bar').waitFor({ state: 'detached' })
  }
}
