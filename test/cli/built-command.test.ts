import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCommand, runBuiltCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

// These need `npm run build`.
describe('the built command', () => {
  it('is what package.json names, can be executed, and imports nothing before it knows its Node', () => {
    const text = readFileSync(builtCommand, 'utf8')
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(text).not.toMatch(/^import\s/m)
    accessSync(builtCommand, constants.X_OK)
  })

  it('tells an old Node so before anything native loads', async () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`
    const { status, out, err } = await runBuiltCli(
      ['rules'],
      ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`],
    )
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe('guscio: needs Node 22.14 or later, this is 20.20.2; install a newer Node.\n')
  })

  it('finds its resources from anywhere and gets all its output through a pipe', async () => {
    const site = join(temporaryFolder(), 'small.guscio.json')
    writeFileSync(site, JSON.stringify(smallSite))
    const { status, out, err } = await runBuiltCli(['check', site, '--scenario', 'more', '--json'])
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(JSON.parse(out)).toMatchObject({ site: 'Small', scenario: 'more' })
  })

  it('writes a report with its fonts', async () => {
    const folder = temporaryFolder()
    const site = join(folder, 'small.guscio.json')
    writeFileSync(site, JSON.stringify(smallSite))
    const { err } = await runBuiltCli(['report', site, '--out', join(folder, 'r.pdf')])
    expect(err).toBe('')
    expect(readFileSync(join(folder, 'r.pdf'), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*Inter/)
  })

  it('serves until it is interrupted, and then lets go of everything', async () => {
    const home = temporaryFolder()
    const child = spawn(process.execPath, [builtCommand, 'serve'], {
      env: { ...process.env, GUSCIO_HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    await expect.poll(() => said, { timeout: 20_000 }).toContain('Ctrl-C')
    const [, origin, token] = /(http:\/\/127\.0\.0\.1:\d+)\/#t=([\w-]+)/.exec(said) ?? []
    const page = await fetch(`${origin}/`)
    expect(await page.text()).toContain('<div id="root">')
    const reply = await fetch(`${origin}/api/app.info`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin: String(origin) },
      body: '{}',
    })
    expect(await reply.json()).toMatchObject({ ok: true })
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
