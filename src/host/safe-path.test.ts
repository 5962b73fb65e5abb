import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path'

describe('safePath', () => {
  it('keeps plain paths', () => {
    expect(safePath('/')).toBe('/')
    expect(safePath('/assets/a%20b.js?v=1')).toBe('/assets/a b.js')
    expect(safePath('/a..b.js')).toBe('/a..b.js')
  })
  it.each([
    '/../x',
    '/%2e%2e/x',
    '/a/..%2fx',
    '/a/%2E%2E%5Cx',
    '/a\\..\\x',
    '/a%00',
    '/%',
    'http://x/',
    '',
    '/./a',
  ])('refuses %s', (address) => expect(safePath(address)).toBeNull())
})
