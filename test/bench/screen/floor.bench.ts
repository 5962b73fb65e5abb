import type { Page } from 'playwright-core'
import { startApp } from '../../e2e/app/start-app'
import { MainWindow } from '../../e2e/pages/main-window'
import { blockOf500 } from './many-racks'
import { nextPicture } from './next-picture'
import { scriptClock } from './script-clock'
import { median, spread } from './spread'

const REST_ms = 3000
const FRAMES_A_SECOND = 60
/** Steps of each gesture: a software renderer takes a second and more for a picture of 50,000 racks. */
const STEPS = 24
/** Times that the same block is taken and put down once more. */
const AGAIN = 5
/** Few pixels, for the same reason; script time does not depend on them. */
const VIEWPORT = { width: 1280, height: 720 }

/** Script time of the whole page at rest, while turning the view, and while dragging 500 racks; and draw calls. */
export async function benchFloor(site: string, count: number): Promise<void> {
  const app = await startApp(site, VIEWPORT)
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

    await page.mouse.move(500, 300)
    await page.mouse.down({ button: 'right' })
    const pictures: number[] = []
    const turning = await steps(page, clock, async (i) => {
      await page.mouse.move(500 + i * 4, 300)
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
    const grip = await window.spot(block.middle)
    await page.mouse.move(grip.x, grip.y)
    await window.settle()
    const taking = await clock()
    await page.mouse.down()
    await page.mouse.move(grip.x - 8, grip.y - 8)
    await window.settle()
    const taken_ms = (await clock()) - taking
    // No figure for a drag that is none: what is in hand has left its place.
    if (await window.isDrawn(block.middle)) throw new Error('the racks were not taken in hand')
    const dragging = await steps(page, clock, (i) => page.mouse.move(grip.x - 8 - i * 2, grip.y - 8 - (i % 7)))
    console.log(`  dragging 500: script ${spread(dragging)}; draw calls ${await window.drawCalls()}`)
    const dropped_ms = await letGo(window, page, clock)
    if (!(await window.canUndo())) throw new Error('letting go wrote nothing')
    const again = { taken: [] as number[], dropped: [] as number[] }
    for (let i = 0; i < AGAIN; i++) {
      const spot = await window.spot(block.middle)
      await page.mouse.move(spot.x, spot.y)
      await window.settle()
      const start = await clock()
      await page.mouse.down()
      await page.mouse.move(spot.x + 8, spot.y + 8)
      await window.settle()
      again.taken.push((await clock()) - start)
      again.dropped.push(await letGo(window, page, clock))
    }
    const figures = (first_ms: number, later: readonly number[]): string =>
      `script ${first_ms.toFixed(0)} ms the first time, ${median(later).toFixed(0)} ms of ${later.length} later`
    console.log(`  taking 500 in hand: ${figures(taken_ms, again.taken)}`)
    console.log(`  letting go, until checked and drawn where it stands: ${figures(dropped_ms, again.dropped)}`)
  } finally {
    await app.stop()
  }
}

/** Script time of letting go, milliseconds. Beside what is put down stand others: Alt puts it there all the same. */
async function letGo(window: MainWindow, page: Page, clock: () => Promise<number>): Promise<number> {
  await page.keyboard.down('Alt')
  const start = await clock()
  await page.mouse.up()
  await window.checked()
  await window.settle()
  const taken_ms = (await clock()) - start
  await page.keyboard.up('Alt')
  return taken_ms
}

/** Script time of each step and of the picture after it, milliseconds. */
async function steps(
  page: Page,
  clock: () => Promise<number>,
  step: (i: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < STEPS; i++) {
    const start = await clock()
    await step(i)
    // The first picture handles the movement, the second has drawn it.
    await nextPicture(page)
    await nextPicture(page)
    times.push((await clock()) - start)
  }
  return times
}
