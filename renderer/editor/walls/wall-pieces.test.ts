import { describe, expect, it } from 'vitest'
import { wallPieces } from './wall-pieces'

const door = (x: number, width_m: number, height_m?: number) => ({
  kind: 'door',
  at: [x, 0] as [number, number],
  width_m,
  ...(height_m === undefined ? {} : { height_m }),
})

describe('wallPieces', () => {
  it('leave the doors open and close the wall over them', () => {
    expect(wallPieces([0, 0], [10, 0], [door(8, 2, 3.5), door(3, 1, 2)], 3.2)).toEqual([
      { from_m: 0, to_m: 2.5, low_m: 0, high_m: 3.2 },
      { from_m: 2.5, to_m: 3.5, low_m: 2, high_m: 3.2 },
      { from_m: 3.5, to_m: 7, low_m: 0, high_m: 3.2 },
      { from_m: 9, to_m: 10, low_m: 0, high_m: 3.2 },
    ])
  })

  it('know doors at an end, in each other and in another wall', () => {
    const pieces = wallPieces([0, 0], [10, 0], [door(0.2, 1, 2), door(5, 2, 2), door(5.5, 2, 2), door(5, 1)], 3)
    expect(pieces.filter((p) => p.low_m === 0).map((p) => [p.from_m, p.to_m])).toEqual([
      [0.7, 4],
      [6.5, 10],
    ])
    expect(wallPieces([0, 1], [10, 1], [door(5, 1)], 3)).toEqual([{ from_m: 0, to_m: 10, low_m: 0, high_m: 3 }])
    expect(wallPieces([0, 0], [0, 0], [door(0, 1)], 3)).toEqual([])
  })
})
