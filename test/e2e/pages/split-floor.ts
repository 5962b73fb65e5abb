import type { Page } from 'playwright-core'

type Pane = 'plan' | '3d'
interface Spot {
  readonly x: number
  readonly y: number
}

/** Plan and 3D side by side. */
export class SplitFloor {
  constructor(private readonly page: Page) {}

  /** Where the middle of a placement's top shows in a pane. */
  async spot(id: string, pane: Pane): Promise<Spot> {
    const find = ([wanted, view]: readonly [string, Pane]) => window.__guscioProbe?.project(wanted, view) ?? null
    const spot = await this.page.evaluate(find, [id, pane] as const)
    if (!spot) throw new Error(`${id} is not in sight`)
    return spot
  }

  /** Pulls a placement of the plan so many pixels aside, and lets go. */
  async pull(id: string, dx_px: number, dy_px: number): Promise<void> {
    const { x, y } = await this.spot(id, 'plan')
    const { mouse } = this.page
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + dx_px / 2, y + dy_px / 2, { steps: 3 })
    await mouse.move(x + dx_px, y + dy_px, { steps: 3 })
    await mouse.up()
  }

  /** Moves the divider with the arrow keys; tells where it stands then, per cent. */
  async stepDivider(steps: number): Promise<number> {
    const divider = this.page.getByTestId('split-divider')
    await divider.focus()
    const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft'
    for (let i = 0; i < Math.abs(steps); i++) await this.page.keyboard.press(key)
    return Number(await divider.getAttribute('aria-valuenow'))
  }
}
