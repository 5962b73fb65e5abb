import type { Page } from 'playwright-core'
import { startApp } from '../../e2e/app/start-app'
import { MainWindow } from '../../e2e/pages/main-window'
import { blockOf500 } from './many-racks'
import { scriptClock } from './script-clock'
import { spread } from './spread'

const REST_ms = 3000
const FRAMES_A_SECOND = 60

/** Resolves after the next picture of the browser. */
const nextPicture = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

/** Script time of the whole page at rest, while turning the view, and while dragging 500 racks; and draw calls. */
export async function benchFloor(site: string, count: number): Promise<void> {
  const app = await startApp(site)
  try {
    const { page } = app
    const window = new MainWindow(page)
    await window.ready()
    const clock = await scriptClock(page)
    console.log(`\n${count} racks on screen`)

    await window.settle()
    const before = await clock()
    await page.waitForTimeout(REST_ms)
    const rest_ms = ((await clock()) - before) / ((REST_ms / 1000) * FRAMES_A_SECOND)
    console.log(`  at rest: script ${rest_ms.toFixed(4)} ms a frame at ${FRAMES_A_SECOND} a second`)

    await page.mouse.move(700, 350)
    await page.mouse.down({ button: 'right' })
    const pictures: number[] = []
    const turning = await steps(page, clock, 40, async (i) => {
      await page.mouse.move(700 + i * 4, 350)
      pictures.push(await page.evaluate(() => globalThis.window.__guscioProbe!.jsFrame_ms))
    })
    await page.mouse.up({ button: 'right' })
    console.log(`  turning the view: script ${spread(turning)}; of that the picture ${spread(pictures)}`)
    console.log(`  draw calls: ${await window.drawCalls()}`)

    await window.show('plan')
    await window.frameAll()
    const block = blockOf500(count)
    await window.drag(block.from, block.to)
    const chosen = (await window.selected()).length
    if (chosen !== 500) throw new Error(`the marquee took ${chosen} racks, not 500`)
    await window.frameSelection()
    const grip = await window.spot(block.first)
    await page.mouse.move(grip.x, grip.y)
    await page.mouse.down()
    await page.mouse.move(grip.x - 8, grip.y - 8)
    await window.settle()
    const dragging = await steps(page, clock, 60, (i) => page.mouse.move(grip.x - 8 - i * 2, grip.y - 8 - (i % 7)))
    console.log(`  dragging 500: script ${spread(dragging)}; draw calls ${await window.drawCalls()}`)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  } finally {
    await app.stop()
  }
}

/** Script time of each step and of the picture after it, milliseconds. */
async function steps(
  page: Page,
  clock: () => Promise<number>,
  count: number,
  step: (i: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = await clock()
    await step(i)
    await nextPicture(page)
    await nextPicture(page)
    times.push((await clock()) - start)
  }
  return times
}
