import { readFileSync } from 'node:fs'
import { startApp } from '../../e2e/app/start-app'
import { MainWindow } from '../../e2e/pages/main-window'
import { median } from './spread'

const ROUNDS = 2
/** A large site may take this long until its first findings, milliseconds. */
const PATIENCE_ms = 90_000

/** From navigation to the first picture, the first click that is answered, and the first findings; beside JSON.parse. */
export async function benchOpening(title: string, site: string): Promise<void> {
  const text = readFileSync(site, 'utf8')
  const [picture, click, findings, parse]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const app = await startApp(site)
    const { page } = app
    const now = () => page.evaluate(() => performance.now())
    await page.waitForFunction(() => (window.__guscioProbe?.frameCount ?? 0) > 0, null, { timeout: PATIENCE_ms })
    picture.push(await now())
    await page.getByTestId('view-plan').click()
    await page.locator('[data-testid="view-plan"][data-selected]').waitFor()
    click.push(await now())
    await new MainWindow(page).checked(PATIENCE_ms)
    findings.push(await now())
    parse.push(
      await page.evaluate((json) => {
        const start = performance.now()
        JSON.parse(json)
        return performance.now() - start
      }, text),
    )
    await app.stop()
  }
  const of = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`
  console.log(`\nOpening ${title} (${(text.length / 1e6).toFixed(1)} MB of text), after navigation`)
  console.log(
    `  first picture ${of(picture)}, first click answered ${of(click)}, first findings ${of(findings)}; JSON.parse of the same text ${of(parse)}`,
  )
}
