import { startApp } from '../../e2e/app/start-app'
import { Connections } from '../../e2e/pages/connections'
import { MainWindow } from '../../e2e/pages/main-window'
import { nextPicture } from './next-picture'
import { scriptClock } from './script-clock'
import { spread } from './spread'

const STEPS = 24
const VIEWPORT = { width: 1280, height: 720 }

/** Draw calls with every run on the floor coloured by what flows in it, and script time while the view turns. */
export async function benchRuns(site: string, count: number): Promise<void> {
  const app = await startApp(site, VIEWPORT)
  try {
    const { page } = app
    const window = new MainWindow(page)
    await window.ready()
    await window.show('3d')
    await window.frameAll()
    await window.settle()
    const bare = await window.drawCalls()
    await new Connections(page).colourRunsBy('Cables by loading')
    await window.settle()
    const coloured = await window.drawCalls()
    // No figure for runs that are not there.
    if (coloured <= bare) throw new Error('the runs were not drawn')
    const clock = await scriptClock(page)
    await page.mouse.move(640, 300)
    await page.mouse.down({ button: 'right' })
    const times: number[] = []
    for (let i = 0; i < STEPS; i++) {
      const start = await clock()
      await page.mouse.move(640 + i * 4, 300)
      await nextPicture(page)
      await nextPicture(page)
      times.push((await clock()) - start)
    }
    await page.mouse.up({ button: 'right' })
    console.log(`\n${count} connections on the floor, coloured by loading`)
    console.log(`  draw calls: ${coloured}, ${bare} without; turning the view: script ${spread(times)}`)
  } finally {
    await app.stop()
  }
}
