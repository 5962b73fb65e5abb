import { expect, it } from 'vitest'
import { placementOf, placementsAmong } from './placement-of'

it('finds a placement in the list that is asked, and in no other', () => {
  const [before, after] = [[{ id: 'a', label: 'old' }], [{ id: 'a', label: 'new' }, { id: 'b' }]]
  expect(placementOf(before, 'a')).toBe(before[0])
  expect(placementOf(after, 'a')).toBe(after[0])
  expect(placementOf(before, 'b')).toBeUndefined()
})

it('finds several in the order of the list, each once', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(placementsAmong(list, ['c', 'x', 'a', 'c'])).toEqual([{ id: 'a' }, { id: 'c' }])
  expect(placementsAmong(list, [])).toEqual([])
})
