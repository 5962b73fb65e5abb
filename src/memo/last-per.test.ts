import { describe, expect, it, vi } from 'vitest'
import { lastPer } from './last-per'

describe('the value for what was asked about last', () => {
  it('is kept for each object until something else is asked', () => {
    const reckon = vi.fn((list: readonly number[], least: number) => list.filter((n) => n >= least))
    const from = lastPer(reckon)
    const [list, other] = [
      [1, 2, 3],
      [4, 5],
    ]
    const two = from(list, 2)
    expect(from(other, 5)).toEqual([5])
    expect(from(list, 2)).toBe(two)
    expect(reckon).toHaveBeenCalledTimes(2)
    expect(from(list, 3)).toEqual([3])
    expect(from(list, 2)).not.toBe(two)
    expect(from(list, 2)).toEqual(two)
  })

  it('may be nothing', () => {
    const reckon = vi.fn(() => undefined)
    const find = lastPer(reckon)
    const key = {}
    expect([find(key, undefined), find(key, undefined)]).toEqual([undefined, undefined])
    expect(reckon).toHaveBeenCalledTimes(1)
  })
})
