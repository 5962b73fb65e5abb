import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { root, startApp } from '../../e2e/app/start-app'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds a page of this folder and opens it in the browser that the app is measured in. */
export async function withPage<T>(
  name: string,
  folder: string,
  query: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const out = join(folder, name)
  await build({
    root: join(root, 'test/bench/screen', name),
    configFile: false,
    logLevel: 'error',
    build: { outDir: out },
  })
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
  try {
    await app.page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/?${query}`)
    return await use(app.page)
  } finally {
    await app.stop()
    server.close()
  }
}
