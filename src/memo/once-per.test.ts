import { describe, expect, it, vi } from 'vitest'
import { oncePer } from './once-per'

describe('a value kept for an object', () => {
  it('is reckoned once, and again for an equal object', () => {
    const reckon = vi.fn((list: readonly number[]) => ({ sum: list.reduce((a, b) => a + b, 0) }))
    const sumOf = oncePer(reckon)
    const list = [1, 2]
    expect(sumOf(list)).toEqual({ sum: 3 })
    expect(sumOf(list)).toBe(sumOf(list))
    expect(reckon).toHaveBeenCalledTimes(1)
    expect(sumOf([1, 2])).not.toBe(sumOf(list))
  })

  it.each([undefined, null, 0, false, ''])('may be %j', (nothing) => {
    const reckon = vi.fn(() => nothing)
    const find = oncePer(reckon)
    const key = {}
    expect([find(key), find(key)]).toEqual([nothing, nothing])
    expect(reckon).toHaveBeenCalledTimes(1)
  })

  it('is asked for anew where it could not be reckoned', () => {
    let fails = true
    const find = oncePer(() => {
      if (fails) throw new Error('not yet')
      return 'found'
    })
    const key = {}
    expect(() => find(key)).toThrow('not yet')
    fails = false
    expect(find(key)).toBe('found')
  })

  it('may follow from that of another object', () => {
    interface Link {
      readonly next: Link | null
    }
    const lengthOf: (link: Link) => number = oncePer((link) => 1 + (link.next ? lengthOf(link.next) : 0))
    expect(lengthOf({ next: { next: { next: null } } })).toBe(3)
  })
})
