import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapShared } from './map-shared'

const entries = Array.from({ length: 8 }, (_, i) => ({ i }))
const lists = fc.array(fc.constantFrom(...entries), { maxLength: 12 })

describe('mapShared', () => {
  it('gives what mapping anew gives, with the entries of both lists taken over', () => {
    fc.assert(
      fc.property(lists, lists, (list, old) => {
        const made = new Map(entries.map((e) => [e, { of: e.i }]))
        const mapped = old.map((e) => made.get(e)!)
        expect(mapShared(list, { list: old, mapped }, (e) => made.get(e)!)).toEqual(list.map((e) => ({ of: e.i })))
      }),
    )
  })

  it('asks for nothing that stands in both, and gives the list before where all does', () => {
    const [a, b, c, d] = entries as [{ i: number }, { i: number }, { i: number }, { i: number }]
    const before = { list: [a, b, c], mapped: ['a', 'b', 'c'] }
    const asked: unknown[] = []
    const map = (e: unknown) => {
      asked.push(e)
      return 'd'
    }
    expect(mapShared([a, d, b, c], before, map)).toEqual(['a', 'd', 'b', 'c'])
    expect(asked).toEqual([d])
    expect(mapShared([a, b, c], before, map)).toBe(before.mapped)
    expect(mapShared([a, b, c], before, map, (_, m) => m !== 'b')).toEqual(['a', 'd', 'c'])
  })
})
