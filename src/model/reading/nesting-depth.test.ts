import { describe, expect, it } from 'vitest'
import { nestingDepth } from './nesting-depth'

describe('nestingDepth', () => {
  it.each([
    ['1', 0],
    ['{"a":[1,[2]],"b":[]}', 3],
    ['{"a":"[[[[","b":"\\"[["}', 1],
    ['["\\\\",[[]]]', 3],
  ])('counts %s', (json, depth) => expect(nestingDepth(json)).toBe(depth))
})
