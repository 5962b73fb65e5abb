import { startApp } from '../../e2e/app/start-app'
import { Imports } from '../../e2e/pages/imports'
import { MainWindow } from '../../e2e/pages/main-window'
import { StartScreen } from '../../e2e/pages/start-screen'
import { largeDrawing } from './large-drawing'

const MEGABYTES = 20
/** A drawing of this size may take that long on a busy machine. */
const PATIENCE_ms = 300_000

/** A DXF of 20 MB: steps that are shown, what giving it up takes, and from the file to the picture with its lines. */
export async function benchTakingIn(): Promise<void> {
  const app = await startApp(null, { width: 1280, height: 720 })
  try {
    const { page } = app
    page.setDefaultTimeout(PATIENCE_ms)
    const window = new MainWindow(page)
    const imports = new Imports(page)
    const start = new StartScreen(page)
    await start.ready()
    await start.create('Plan')
    await window.ready()
    await imports.unfold()
    const buffer = Buffer.from(largeDrawing(MEGABYTES))
    const file = { name: 'plan.dxf', mimeType: 'application/dxf', buffer }
    console.log(`\nA DXF of ${(buffer.length / 1e6).toFixed(0)} MB`)

    const reading = page.getByTestId('reading-file')
    await imports.give('add-underlay', file)
    await reading.waitFor()
    await page.waitForTimeout(500)
    const asked = Date.now()
    await page.getByTestId('reading-cancel').click()
    await reading.waitFor({ state: 'detached' })
    console.log(`  given up while it is read: answered after ${Date.now() - asked} ms`)

    const given = Date.now()
    const since = (): string => `${((Date.now() - given) / 1000).toFixed(1)} s`
    await imports.give('add-underlay', file)
    await reading.waitFor()
    let said = ''
    while (!(await imports.dialog('drawing').isVisible())) {
      const now = await reading.innerText({ timeout: 1000 }).catch(() => said)
      if (now !== said) console.log(`  after ${since()}: ${now.split('\n')[0]}`)
      said = now
      await page.waitForTimeout(20)
    }
    console.log(`  after ${since()}: read, its layers are asked about`)
    const taken = Date.now()
    await imports.press('drawing-import')
    await imports.dialog('drawing').waitFor({ state: 'detached' })
    await window.settle()
    console.log(`  taken in: drawn after ${((Date.now() - taken) / 1000).toFixed(1)} s`)
    await window.saved()
    console.log(`  and in the file after ${((Date.now() - taken) / 1000).toFixed(1)} s`)
  } finally {
    await app.stop()
  }
}
