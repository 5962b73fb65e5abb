import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import { type Building, buildingSchema } from '../../model/building'
import { wallBoxes } from './wall-boxes'

const boxesOf = (wall: Building['walls'][number], frame_deg = 0) => {
  const outline = rectangleOutline([0, 0], [20, 12])
  const building = buildingSchema.parse({ id: 'B', outline, halls: [{ id: 'H', outline }], walls: [wall] })
  return wallBoxes({ ...building.halls[0]!, building }, frame_deg)
}

describe('wallBoxes', () => {
  it('is one box for a wall along the rows', () => {
    const [box, ...others] = boxesOf({ from: [5, 0], to: [5, 12], thickness_m: 0.2 })
    expect(others).toEqual([])
    expect(box?.minX).toBeCloseTo(4.9, 9)
    expect(box?.maxX).toBeCloseTo(5.1, 9)
    expect(box?.maxY).toBeCloseTo(12, 9)
  })

  it('cuts a wall askew into pieces, so that the floor beside it stays free', () => {
    const boxes = boxesOf({ from: [0, 0], to: [12, 12], thickness_m: 0.2 })
    expect(boxes.length).toBeGreaterThan(30)
    for (const { minX, maxX, minY, maxY } of boxes) {
      expect(maxX - minX).toBeLessThan(0.6)
      expect(maxY - minY).toBeLessThan(0.6)
    }
  })

  it('is one box for that wall where the rows run along it', () => {
    expect(boxesOf({ from: [0, 0], to: [12, 12], thickness_m: 0.2 }, 45)).toHaveLength(1)
  })

  it('leaves out walls of another storey', () => {
    expect(boxesOf({ from: [5, 0], to: [5, 12], elevation_m: 4 })).toEqual([])
  })
})
