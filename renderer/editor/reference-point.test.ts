import { describe, expect, it } from 'vitest'
import { referenceOffset } from './reference-point'

const rack = { at: [5, 5] as const, definition: { size_m: [0.6, 1.2, 2] as [number, number, number] } }

describe('referenceOffset', () => {
  it.each([
    ['centre', 0, [0, 0]],
    ['front', 0, [0, -0.6]],
    ['rear-right', 0, [0.3, 0.6]],
    ['front-left', 0, [-0.3, -0.6]],
    ['front', 90, [0.6, 0]],
    ['left', 180, [0.3, 0]],
  ] as const)('of %s at %s degrees', (point, rotation_deg, expected) => {
    const [x, y] = referenceOffset({ ...rack, rotation_deg }, point)
    expect(x).toBeCloseTo(expected[0])
    expect(y).toBeCloseTo(expected[1])
  })
})
