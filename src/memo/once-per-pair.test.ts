import { describe, expect, it, vi } from 'vitest'
import { oncePerPair } from './once-per-pair'

const isEven = (n: number) => n % 2 === 0
const isLarge = (n: number) => n > 2

describe('a value kept for two objects', () => {
  it('is reckoned once for each pair', () => {
    const reckon = vi.fn((list: readonly number[], test: (n: number) => boolean) => list.filter(test))
    const picked = oncePerPair(reckon)
    const list = [1, 2, 3]
    const [even, large] = [picked(list, isEven), picked(list, isLarge)]
    expect([even, large]).toEqual([[2], [3]])
    expect(picked(list, isEven)).toBe(even)
    expect(picked(list, isLarge)).toBe(large)
    expect(reckon).toHaveBeenCalledTimes(2)
    expect(picked([1, 2, 3], isEven)).not.toBe(even)
  })
})
