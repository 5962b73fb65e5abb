import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { SiteDocument } from '../../src/model/document'
import { root, startApp } from '../e2e/app/start-app'
import type {} from './mesh-per-rack/main'

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const folder = mkdtempSync(join(tmpdir(), 'guscio-bench-'))

/** North Fork's own racks, repeated until there are `count`: the drawing load of a large site. */
function manyRacks(count: number): string {
  const source = JSON.parse(
    readFileSync(join(root, 'resources/examples/north-fork.guscio.json'), 'utf8'),
  ) as SiteDocument
  const racks = Array.from({ length: count }, (_, i) => ({
    id: `R${i}`,
    item: source.placements!.find((p) => p.id.startsWith('H1-R'))!.item,
    hall: null,
    at: [(i % 125) * 1.5, Math.floor(i / 125) * 3] as [number, number],
  }))
  const path = join(folder, `racks-${count}.guscio.json`)
  const document = {
    format: 'guscio-site',
    version: 1,
    site: source.site,
    items: source.items ?? [],
    placements: racks,
    connections: [],
  }
  writeFileSync(path, JSON.stringify(document))
  return path
}

/** Draws frames while orbiting and reads the JavaScript time of each. */
async function frames(page: Page, count: number): Promise<number[]> {
  const times: number[] = []
  await page.mouse.move(700, 350)
  await page.mouse.down({ button: 'right' })
  for (let i = 0; i < count; i++) {
    const before = await page.evaluate(() => window.__guscioProbe!.frameCount)
    await page.mouse.move(700 + i * 4, 350)
    await page.waitForFunction((n) => window.__guscioProbe!.frameCount > n, before)
    times.push(await page.evaluate(() => window.__guscioProbe!.jsFrame_ms))
  }
  await page.mouse.up({ button: 'right' })
  return times
}

async function measure(title: string, site: string): Promise<void> {
  const paint: number[] = []
  const answered: number[] = []
  let js: number[] = []
  let calls = 0
  for (let round = 0; round < 3; round++) {
    const app = await startApp(site)
    await app.page.waitForFunction(() => (window.__guscioProbe?.frameCount ?? 0) > 0)
    paint.push(await app.page.evaluate(() => performance.now()))
    await app.page.waitForFunction(
      () => document.querySelector('[data-testid="check-state"]')?.getAttribute('data-stale') === 'false',
    )
    answered.push(await app.page.evaluate(() => performance.now()))
    js = js.concat(await frames(app.page, 12))
    calls = await app.page.evaluate(() => window.__guscioProbe!.drawCalls())
    await app.stop()
  }
  console.log(`\n${title}`)
  console.log(
    `  first picture ${median(paint).toFixed(0)} ms after navigation, first findings ${median(answered).toFixed(0)} ms`,
  )
  console.log(`  JavaScript ${median(js).toFixed(2)} ms a frame, ${calls} draw calls`)
}

/** The peer: a Mesh per rack. Software drawing tells nothing about a GPU; JavaScript time and draw calls carry over. */
async function measurePeer(count: number): Promise<void> {
  const out = join(folder, 'peer')
  await build({
    root: join(root, 'test/bench/mesh-per-rack'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: out },
  })
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? 'index.html' : path.slice(1)
    response.setHeader('content-type', types[extname(file)] ?? 'text/plain')
    try {
      response.end(readFileSync(join(out, file)))
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const app = await startApp(null)
  await app.page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/?count=${count}`)
  await app.page.waitForFunction(() => window.peer !== undefined)
  const times: number[] = []
  for (let i = 0; i < 15; i++) times.push(await app.page.evaluate(() => window.peer.draw()))
  const calls = await app.page.evaluate(() => window.peer.calls())
  await app.stop()
  server.close()
  console.log(`  peer: a Mesh per rack: JavaScript ${median(times).toFixed(2)} ms a frame, ${calls} draw calls`)
}

await measure('North Fork on screen', join(root, 'resources/examples/north-fork.guscio.json'))
await measure('10,000 racks on screen', manyRacks(10_000))
await measurePeer(10_000)
rmSync(folder, { recursive: true, force: true })
