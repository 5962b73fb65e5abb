import { describe, expect, it } from 'vitest'
import { checkAddress, checkCall, checkToken } from './guard'

const host = '127.0.0.1:4100'

describe('checkAddress', () => {
  it('lets its own page in, and what names no origin', () => {
    expect(checkAddress({ host, origin: `http://${host}` }, host)).toBeNull()
    expect(checkAddress({ host }, host)).toBeNull()
  })
  it.each([
    ['evil.example:4100'],
    ['localhost:4100'],
    ['127.0.0.1'],
    [undefined],
  ])('turns the host %s away', (given) => {
    expect(checkAddress({ ...(given ? { host: given } : {}) }, host)?.status).toBe(421)
  })
  it.each([
    ['http://evil.example'],
    ['null'],
    ['https://127.0.0.1:4100'],
    ['http://127.0.0.1:4101'],
  ])('turns the origin %s away', (origin) => expect(checkAddress({ host, origin }, host)?.status).toBe(403))
})

describe('checkToken', () => {
  it('takes the right token only', () => {
    expect(checkToken({ authorization: 'Bearer abc' }, 'abc')).toBeNull()
    for (const authorization of [undefined, '', 'abc', 'Bearer ab', 'Bearer abd', 'bearer abc', 'Bearer abcd'])
      expect(checkToken(authorization === undefined ? {} : { authorization }, 'abc')?.status).toBe(401)
  })
})

describe('checkCall', () => {
  const origin = `http://${host}`
  it('wants plain JSON with an origin', () => {
    expect(checkCall({ origin, 'content-type': 'application/json' })).toBeNull()
    expect(checkCall({ origin, 'content-type': 'application/json; charset=utf-8' })).toBeNull()
    expect(checkCall({ 'content-type': 'application/json' })?.status).toBe(403)
    expect(checkCall({ origin, 'content-type': 'text/plain' })?.status).toBe(415)
    expect(checkCall({ origin, 'content-type': 'application/jsonx' })?.status).toBe(415)
    expect(checkCall({ origin, 'content-type': 'application/json', 'content-encoding': 'gzip' })?.status).toBe(415)
  })
})
