import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../e2e/app/start-app'
import { Imports } from '../../e2e/pages/imports'
import { MainWindow } from '../../e2e/pages/main-window'
import { StartScreen } from '../../e2e/pages/start-screen'
import { largeDrawing } from './large-drawing'

const MEGABYTES = 20
/** A drawing of this size may take that long on a busy machine. */
const PATIENCE_ms = 300_000

/** A DXF of 20 MB: what giving it up takes, how often its progress is told, and from the file to the picture with its lines. */
export async function benchTakingIn(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guscio-bench-'))
  const file = join(folder, 'plan.dxf')
  writeFileSync(file, largeDrawing(MEGABYTES))
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
    console.log(`\nA DXF of ${MEGABYTES} MB, in the app`)

    const reading = page.getByTestId('reading-file')
    const give = async (): Promise<number> => {
      await page.getByTestId('add-underlay-file').setInputFiles(file)
      await reading.waitFor()
      return Date.now()
    }
    await give()
    const asked = Date.now()
    await page.getByTestId('reading-cancel').click()
    await reading.waitFor({ state: 'detached' })
    console.log(`  given up while it is read: answered after ${Date.now() - asked} ms`)

    const given = await give()
    const told = new Set<string>()
    while (!(await imports.dialog('drawing').isVisible())) {
      told.add(await reading.innerText({ timeout: 1000 }).catch(() => ''))
      await page.waitForTimeout(20)
    }
    const read_s = ((Date.now() - given) / 1000).toFixed(1)
    console.log(`  read, its layers are asked about, after ${read_s} s; progress seen in ${told.size} steps`)
    const taken = Date.now()
    const since = (): string => `${((Date.now() - taken) / 1000).toFixed(1)} s`
    await imports.press('drawing-import')
    await imports.dialog('drawing').waitFor({ state: 'detached' })
    await window.settle()
    console.log(`  taken in: drawn after ${since()}`)
    await window.saved()
    console.log(`  and in the file after ${since()}`)
  } finally {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
