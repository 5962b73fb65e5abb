import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Loopback, startLoopback } from '../../src/loopback/server'
import { resourcesFolder } from '../support/program-folders'
import { temporaryFolder } from '../support/temporary-folder'

let loopback: Loopback
beforeEach(async () => {
  const folder = temporaryFolder()
  const screenFolder = join(folder, 'screen')
  mkdirSync(join(screenFolder, 'assets'), { recursive: true })
  writeFileSync(join(screenFolder, 'index.html'), '<title>Guscio</title>')
  writeFileSync(join(screenFolder, 'assets', 'a.js'), '1')
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}')
  loopback = await startLoopback({
    port: 0,
    resourcesFolder,
    screenFolder,
    userFolder: join(folder, 'user'),
    openAtStart: null,
    log: (line) => {
      throw new Error(line)
    },
  })
})
afterEach(() => loopback.close())

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** A request as raw as possible: the path is sent as it is, and any header can be forged. */
function raw(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) {
  const { port } = new URL(loopback.origin)
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = (more: Record<string, string> = {}): Record<string, string> => ({
  origin: loopback.origin,
  authorization: `Bearer ${loopback.token}`,
  'content-type': 'application/json',
  ...more,
})
const info = (headers: Record<string, string>, body = '{}') => raw('/api/app.info', { method: 'POST', headers, body })

describe('the loopback server', () => {
  it('gives its address with the token in the fragment', () => {
    expect(loopback.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43}$/)
  })

  it('answers its own page', async () => {
    const { status, body } = await info(own())
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { host: 'loopback' } })
  })

  it.each([
    ['a wrong host', 421, { host: 'evil.example' }],
    ['a wrong origin', 403, { origin: 'http://evil.example' }],
    ['no token', 401, { authorization: '' }],
    ['a wrong token', 401, { authorization: `Bearer ${'x'.repeat(43)}` }],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a compressed body', 415, { 'content-encoding': 'gzip' }],
    ['a body too large', 413, { 'content-length': String(64 * 2 ** 20 + 1) }],
  ])('turns %s away with %i', async (_, status, headers) => {
    expect((await info(own(headers), '')).status).toBe(status)
  })

  it('turns away a call without an origin, a broken body, and another method', async () => {
    const { origin: _, ...withoutOrigin } = own()
    expect((await info(withoutOrigin)).status).toBe(403)
    expect((await info(own(), '{')).status).toBe(400)
    expect((await raw('/api/app.info', { headers: own() })).status).toBe(405)
    expect((await raw('/', { method: 'POST', headers: own() })).status).toBe(405)
    expect((await raw('/', { method: 'OPTIONS', headers: own() })).status).toBe(405)
  })

  it('keeps events to whoever has the token', async () => {
    expect((await raw('/events')).status).toBe(401)
  })

  it('serves the screen under a strict policy', async () => {
    const page = await raw('/')
    expect(page).toMatchObject({ status: 200, body: '<title>Guscio</title>' })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    const script = await raw('/assets/a.js?v=2')
    expect(script.headers['cache-control']).toContain('immutable')
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%00',
  ])('gives nothing outside the screen for %s', async (path) => {
    const { status, body } = await raw(path)
    expect(status).toBe(403)
    expect(body).not.toContain('secret')
  })

  it('knows no other files', async () => {
    for (const path of ['/nothing.js', '/assets', '/downloads/guess']) expect((await raw(path)).status).toBe(404)
  })

  it('gives a made file away once', async () => {
    const text = JSON.stringify({ format: 'guscio-site', version: 1, site: { name: 'Cava' } })
    const call = async (method: string, input: object) =>
      JSON.parse((await raw(`/api/${method}`, { method: 'POST', headers: own(), body: JSON.stringify(input) })).body)
    const { value: project } = await call('project.openText', { fileName: 'cavà.guscio.json', text })
    const { value: made } = await call('project.saveAs', { projectId: project.projectId, format: 'json' })
    const first = await raw(made.download)
    expect(first.status).toBe(200)
    expect(first.headers['content-disposition']).toBe("attachment; filename*=UTF-8''cav%C3%A0.guscio.json")
    expect(JSON.parse(first.body)).toEqual(JSON.parse(text))
    expect((await raw(made.download)).status).toBe(404)
  })
})
