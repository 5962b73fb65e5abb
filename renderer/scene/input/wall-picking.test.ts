import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../src/geometry/outline'
import { pickWall } from './wall-picking'

const building = {
  id: 'B1',
  outline: rectangleOutline([0, 0], [10, 10]),
  halls: [],
  columns: [],
  walls: [],
  openings: [],
}
const down = Math.SQRT1_2
const looking = (x: number, y: number, z: number) => ({ origin: [x, y, z], direction: [0, down, -down] }) as const

describe('pickWall', () => {
  it('meets the far wall, which stands up, and looks over the near one', () => {
    expect(pickWall([building], looking(5, 0, 12))).toBe('B1')
    expect(pickWall([building], looking(5, -12, 12.5))).toBeNull()
  })

  it('sees no wall over its top, beside it or from straight above', () => {
    expect(pickWall([building], looking(5, 0, 14))).toBeNull()
    expect(pickWall([building], looking(11, 0, 12))).toBeNull()
    expect(pickWall([building], { origin: [5, 10, 50], direction: [0, 0, -1] })).toBeNull()
  })
})
