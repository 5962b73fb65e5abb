import { describe, expect, it } from 'vitest'
import { shapeKindOf, shapeKinds, shapeTable } from './shape-kinds'

describe('shapes', () => {
  it.each(
    shapeKinds,
  )('%s stays within its product but for roof fittings, with unit normals and few triangles', (kind) => {
    const shape = shapeTable[kind].build()
    expect(shape.triangles).toBeGreaterThan(0)
    expect(shape.triangles).toBeLessThan(900)
    expect(Math.max(...shape.indices)).toBeLessThan(shape.fractions.length / 3)
    const [width, depth, height] = shapeTable[kind].size_m
    const short = Math.min(width, depth)
    for (let v = 0; v < shape.fractions.length; v += 3) {
      const at = (axis: number, size: number): number =>
        shape.fractions[v + axis]! * size + shape.metres[v + axis]! + shape.relative[v + axis]! * short
      // Handles, seams and flanges stick out a little.
      expect(Math.abs(at(0, width))).toBeLessThanOrEqual(width / 2 + 0.08)
      expect(Math.abs(at(1, depth))).toBeLessThanOrEqual(depth / 2 + 0.08)
      expect(at(2, height)).toBeGreaterThanOrEqual(-0.05)
      expect(at(2, height)).toBeLessThanOrEqual(height + 0.7)
      expect(Math.hypot(shape.normals[v]!, shape.normals[v + 1]!, shape.normals[v + 2]!)).toBeCloseTo(1)
    }
  })

  it('knows the families of the catalogue and draws the rest plainly', () => {
    expect(shapeKindOf('asic-rack')).toBe('miner-rack')
    expect(shapeKindOf('gpu-rack')).toBe('gpu-rack')
    expect(shapeKindOf('lv-switchboard')).toBe('switchboard')
    expect(shapeKindOf('leak-detection')).toBe('generic')
  })
})
