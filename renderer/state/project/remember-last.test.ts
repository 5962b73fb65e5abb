import { describe, expect, it } from 'vitest'
import { rememberLast } from './remember-last'

describe('rememberLast', () => {
  it('works anew only for what it was not asked lately', () => {
    let worked = 0
    const list = rememberLast((a: number, b: string) => {
      worked++
      return [a, b]
    })
    const first = list(1, 'x')
    const second = list(2, 'x')
    expect(list(1, 'x')).toBe(first)
    expect(list(2, 'x')).toBe(second)
    expect(worked).toBe(2)
    list(3, 'x')
    expect(list(1, 'x')).toEqual(first)
    expect(worked).toBe(4)
  })
})
