import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTransport } from './connect-host'
import { createHostProblems } from './host-problems'
import type { Bridge } from './ipc-transport'

const { say } = createHostProblems('en-GB')

/** As much of a window as finding the host takes. */
function page(hash: string, stored: Record<string, string> = {}, guscio?: Bridge) {
  const replaced: string[] = []
  const value = {
    ...(guscio ? { guscio } : {}),
    location: { hash, pathname: '/', search: '' },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, address: string) => replaced.push(address),
    },
    sessionStorage: {
      getItem: (key: string) => stored[key] ?? null,
      setItem: (key: string, text: string) => {
        stored[key] = text
      },
    },
  }
  return { window: value as unknown as Window, replaced, stored }
}

const reply = (status: number, body: string) => vi.fn(async () => new Response(body, { status }))
const sent = (fetch: ReturnType<typeof reply>) =>
  (fetch.mock.calls as unknown as [string, RequestInit][]).map(([address, { headers }]) => [address, headers])

afterEach(() => vi.unstubAllGlobals())

describe('createTransport', () => {
  it('takes the token out of the address and keeps it for a reload', async () => {
    const fetch = reply(200, '{"ok":true,"value":1}')
    vi.stubGlobal('fetch', fetch)
    const first = page('#t=abc-_9')
    expect(await createTransport(say, first.window).call('app.info', {})).toEqual({ ok: true, value: 1 })
    expect(first.replaced).toEqual(['/'])
    const again = page('', first.stored)
    await createTransport(say, again.window).call('app.info', {})
    expect(again.replaced).toEqual([])
    const headers = { authorization: 'Bearer abc-_9', 'content-type': 'application/json' }
    expect(sent(fetch)).toEqual([
      ['/api/app.info', headers],
      ['/api/app.info', headers],
    ])
  })

  it('takes the bridge of the desktop shell where there is one', async () => {
    const call = vi.fn(async () => ({ ok: true as const, value: 2 }))
    const { window, replaced } = page('#t=abc', {}, { call, onEvent: () => () => undefined, zoom: () => undefined })
    expect(await createTransport(say, window).call('app.info', { a: 1 })).toEqual({ ok: true, value: 2 })
    expect(call).toHaveBeenCalledExactlyOnceWith('app.info', { a: 1 })
    expect(replaced).toEqual([])
  })

  it('answers with a code where the host refuses or is gone', async () => {
    vi.stubGlobal('fetch', reply(401, 'wrong token\n'))
    const { call } = createTransport(say, page('').window)
    expect(await call('app.info', {})).toMatchObject({
      error: { code: 'refused', message: expect.stringContaining('wrong token') },
    })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')))
    expect(await call('app.info', {})).toMatchObject({ error: { code: 'unreachable' } })
  })
})
