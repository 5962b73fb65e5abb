import { describe, expect, it } from 'vitest'
import { significantDecimals } from './significant-decimals'

describe('significantDecimals', () => {
  it.each([
    [1.3, 2],
    [0.48, 2],
    [0.012, 3],
    [0.00876, 4],
    [1e-12, 6],
    [0, 2],
    [-0.012, 3],
  ])('shows %d with %d decimals', (value, decimals) => {
    expect(significantDecimals(value, 2, 6)).toBe(decimals)
  })
})
