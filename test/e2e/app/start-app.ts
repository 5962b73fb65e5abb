import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** The repository; a bundled benchmark is told where it is. */
export const root = process.env.GUSCIO_ROOT ?? fileURLToPath(new URL('../../../', import.meta.url))
export const screenshots = join(root, 'test/e2e/screenshots')

export interface RunningApp {
  readonly page: Page
  /** The user's folder of this run; thrown away at the end. */
  readonly home: string
  /** What the page wrote on its console as an error, and what it threw. */
  readonly complaints: readonly string[]
  /** Kills the host without warning, as a power cut would. */
  killHost(): Promise<void>
  /** Starts another host on the same home and opens it in a fresh page. */
  restart(site?: string): Promise<void>
  shoot(name: string): Promise<void>
  stop(): Promise<void>
}

/** Starts the real host on a throw-away home and opens the real screen in Chromium. */
export async function startApp(site: string | null, viewport = { width: 1440, height: 900 }): Promise<RunningApp> {
  const home = mkdtempSync(join(tmpdir(), 'guscio-e2e-'))
  mkdirSync(screenshots, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  })
  const complaints: string[] = []
  let host = await startHost(home, site)
  let opened = await openPage(browser, host.address, viewport, complaints)

  return {
    get page() {
      return opened.page
    },
    home,
    complaints,
    async killHost() {
      await stopped(host.process, 'SIGKILL')
    },
    async restart(next = site ?? undefined) {
      await stopped(host.process, 'SIGTERM')
      await opened.context.close()
      host = await startHost(home, next ?? null)
      opened = await openPage(browser, host.address, viewport, complaints)
    },
    async shoot(name) {
      await opened.page.screenshot({ path: join(screenshots, `${name}.png`) })
    },
    async stop() {
      await browser.close()
      await stopped(host.process, 'SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function startHost(home: string, site: string | null): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(root, 'out/main/guscio.js'), 'serve', ...(site ? [site] : [])], {
    env: { ...process.env, GUSCIO_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that dies must not leave its host behind, holding the pipes of whoever started the tests.
  process.once('exit', () => child.kill('SIGKILL'))
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${printed}`)))
  })
  return { process: child, address }
}

async function openPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  complaints: string[],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  return { context, page }
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}
