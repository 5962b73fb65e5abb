import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitText, textWidth } from './fit-text'

it('leaves a text that fits and cuts one that does not, with an ellipsis', () => {
  expect(fitText('LV-1', 100, 12)).toBe('LV-1')
  expect(fitText('Scambiatore acqua di fiume', 100, 12)).toMatch(/^Scamb.*…$/)
})

it('never makes a text wider than its room, down to one letter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
      expect(textWidth(fitText(text, room, 12), 12)).toBeLessThanOrEqual(room)
    }),
  )
})
