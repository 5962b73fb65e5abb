import { describe, expect, it } from 'vitest'
import { createSlots, editSlots } from './slots'

const plain = ({ slotOf, numberIn }: ReturnType<typeof createSlots>) => ({
  slotOf: [...slotOf],
  numberIn: [...numberIn],
})

describe('slots', () => {
  it('stay what they are while numbers shift, and are taken again once free', () => {
    const first = createSlots(3)
    const without = editSlots(first, Int32Array.of(0, 2))
    expect(plain(without)).toEqual({ slotOf: [0, 2], numberIn: [0, -1, 1] })
    const grown = editSlots(without, Int32Array.of(-1, 0, 1, -1))
    expect(plain(grown)).toEqual({ slotOf: [1, 0, 2, 3], numberIn: [1, 0, 2, 3] })
  })

  it('are the same object where nothing shifts', () => {
    const first = createSlots(2)
    expect(editSlots(first, Int32Array.of(0, 1))).toBe(first)
  })
})
