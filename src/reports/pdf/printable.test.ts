import { describe, expect, it } from 'vitest'
import { printable } from './printable'

const latin = (codePoint: number): boolean => codePoint < 0x100 || codePoint === 0x2009 || codePoint === 0x2013

describe('printable', () => {
  it('keeps what the fonts have', () => {
    expect(printable('Perché è già così', latin).join('')).toBe('Perché è già così')
  })

  it('substitutes signs that no font has, and never drops one', () => {
    expect(printable('2\u202f466 ≤ 3 → 4', latin).join('')).toBe('2\u2009466 <= 3 – 4')
    expect(printable('✓ G1', (code) => latin(code) || code === 0x2022).join('')).toBe('• G1')
    expect(printable('漢', latin).join('')).toBe('?')
    expect(printable('🚀', latin)).toEqual(['?'])
  })
})
