import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startApp } from '../../e2e/app/start-app'
import { MainWindow } from '../../e2e/pages/main-window'
import { scriptClock } from './script-clock'
import { median } from './spread'

const ROUNDS = 3
/** A software renderer may take that long over the pictures of a large site on a busy machine. */
const PATIENCE_ms = 300_000

/** What one opening took, milliseconds after navigation unless said otherwise. */
interface Opening {
  /** Between the call that opens the site and its answer: reading, checking and storing it on the host. */
  readonly host: number
  /** The floor is there, with its first picture. */
  readonly picture: number
  /** A pull of the pointer has turned the view: the first interaction. */
  readonly turned: number
  readonly findings: number
  /** Processor time of the page's scripts until both, by itself: pictures of a software renderer are not in it. */
  readonly script: number
  /** JSON.parse of the same text in the same page, by itself. */
  readonly parse: number
}

/** From navigation to the first picture, the first turn of the view, and the first findings; beside JSON.parse. */
export async function benchOpening(title: string, site: string): Promise<void> {
  const text = readFileSync(site, 'utf8')
  const rounds: Opening[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await openOnce(site, text))
  const of = (name: keyof Opening): string => `${median(rounds.map((r) => r[name])).toFixed(0)} ms`
  console.log(`\nOpening ${title} (${(text.length / 1e6).toFixed(1)} MB of text), after navigation`)
  console.log(
    `  first picture ${of('picture')} (of that the host ${of('host')}), view turned ${of('turned')}, first findings ${of('findings')}`,
  )
  console.log(`  script of the page until then ${of('script')}; JSON.parse of the same text ${of('parse')}`)
  const early = rounds.filter((r) => r.turned < r.findings).length
  console.log(`  the view was turned before the findings were there in ${early} of ${ROUNDS} rounds`)
}

async function openOnce(site: string, text: string): Promise<Opening> {
  const app = await startApp(site, { width: 1280, height: 720 })
  try {
    const { page } = app
    page.setDefaultTimeout(PATIENCE_ms)
    const clock = await scriptClock(page)
    // Written down by the page itself, as they happen: who asks from outside waits for pictures to be drawn.
    await page.evaluate(noteMoments)
    await pullUntilTurned(page)
    await new MainWindow(page).checked(PATIENCE_ms)
    const script = await clock()
    const moments = await page.evaluate(() => window.__openingMoments!)
    const host = await page.evaluate(() => {
      const call = performance.getEntriesByType('resource').find((e) => e.name.endsWith('/api/project.open'))
      const { requestStart, responseStart } = call as PerformanceResourceTiming
      return responseStart - requestStart
    })
    const parse = await page.evaluate((json) => {
      const start = performance.now()
      JSON.parse(json)
      return performance.now() - start
    }, text)
    const { picture, turned, findings } = moments
    if (picture === undefined || turned === undefined || findings === undefined)
      throw new Error(`not all of it happened: ${JSON.stringify(moments)}`)
    return { host, picture, turned, findings, script, parse }
  } finally {
    await app.stop()
  }
}

interface Moments {
  picture?: number
  turned?: number
  findings?: number
}

declare global {
  interface Window {
    __openingMoments?: Moments
  }
}

/** Runs in the page. */
function noteMoments(): void {
  const moments: Moments = {}
  window.__openingMoments = moments
  let first = ''
  const look = (): void => {
    const now = performance.now()
    const probe = window.__guscioProbe
    if (probe && probe.frameCount > 0 && moments.picture === undefined) {
      moments.picture = now
      first = JSON.stringify(probe.camera())
    } else if (moments.picture !== undefined && probe && JSON.stringify(probe.camera()) !== first)
      moments.turned ??= now
    if (document.querySelector('[data-testid="check-state"][data-stale="false"]')) moments.findings ??= now
    if (moments.turned === undefined || moments.findings === undefined) setTimeout(look, 5)
  }
  look()
}

/** Pulls with the right button, to and fro over where the floor will be, from before it is there until it has turned. */
async function pullUntilTurned(page: Page): Promise<void> {
  const [x, y] = [640, 300]
  await page.mouse.move(x, y)
  for (let pull = 1; ; pull++) {
    await page.mouse.down({ button: 'right' })
    for (let step = 1; step <= 4; step++) await page.mouse.move(x + step * 10, y + step * 2 * (pull % 2))
    await page.mouse.up({ button: 'right' })
    if (await page.evaluate(() => window.__openingMoments?.turned !== undefined)) return
    await page.mouse.move(x, y)
  }
}
