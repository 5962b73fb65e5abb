import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startApp } from '../../e2e/app/start-app'
import { median } from './spread'

const ROUNDS = 2

/** What one opening took, milliseconds after navigation unless said otherwise. */
interface Opening {
  /** Between the call that opens the site and its answer: reading, checking and storing it on the host. */
  readonly host: number
  readonly picture: number
  /** The first picture after the view was turned with the pointer. */
  readonly turned: number
  readonly findings: number
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
  console.log(`  JSON.parse of the same text ${of('parse')}`)
  const early = rounds.filter((r) => r.turned < r.findings).length
  console.log(`  the view was turned before the findings were there in ${early} of ${ROUNDS} rounds`)
}

async function openOnce(site: string, text: string): Promise<Opening> {
  const app = await startApp(site, { width: 1280, height: 720 })
  try {
    const { page } = app
    // Watched on the page itself: neither waits for the other.
    const findings = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (document.querySelector('[data-testid="check-state"][data-stale="false"]')) resolve(performance.now())
            else setTimeout(look, 5)
          }
          look()
        }),
    )
    const picture = await firstPicture(page)
    const turned = await turnView(page)
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
    return { host, picture, turned, findings: await findings, parse }
  } finally {
    await app.stop()
  }
}

const firstPicture = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if ((window.__guscioProbe?.frameCount ?? 0) > 0) resolve(performance.now())
          else setTimeout(look, 5)
        }
        look()
      }),
  )

/** Turns the view by dragging with the right button; resolves with the time at which it was drawn turned. */
async function turnView(page: Page): Promise<number> {
  const turned = page.evaluate(() => {
    const probe = window.__guscioProbe!
    const before = JSON.stringify(probe.camera())
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (JSON.stringify(probe.camera()) !== before) resolve(performance.now())
        else setTimeout(look, 5)
      }
      look()
    })
  })
  await page.mouse.move(640, 300)
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(680, 310, { steps: 4 })
  await page.mouse.up({ button: 'right' })
  return turned
}
