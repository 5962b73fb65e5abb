import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './json-fault'

describe('findJsonFault', () => {
  it.each([
    ['{"a": NaN}', 6],
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ["{'a': 1}", 1],
    ['[1, 2]]', 6],
    ['[01]', 2],
    ['[1,\n 2,\n x]', 9],
    ['["a\tb"]', 1],
    ['{"a":', 5],
    ['[1, [2', 6],
    ['', 0],
  ])('finds the fault of %j', (text, at) => expect(findJsonFault(text)).toBe(at))

  it('finds none where the engine finds none, and one where it does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', 'x', '0', '\\'), (json, at, put) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + put + json.slice(place)
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(findJsonFault(text) === null).toBe(valid)
      }),
    )
  })
})
