import { describe, expect, it } from 'vitest'
import { parseShare } from './parse-share'

describe('parseShare', () => {
  it.each([
    ['0.05', 0.05],
    ['0,05', 0.05],
    ['5 %', 0.05],
    ['2,5\u00a0%', 0.025],
    ['0', 0],
    ['', null],
    ['5', undefined],
    ['-0.1', undefined],
    ['120 %', undefined],
    ['a few', undefined],
  ])('reads %j as %j', (text, share) => {
    expect(parseShare(text)).toBe(share)
  })
})
