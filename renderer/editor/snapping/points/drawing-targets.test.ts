import { describe, expect, it } from 'vitest'
import { distanceToSegment_m } from '../../../../src/geometry/polygon'
import { underlaySegments } from '../../../../src/imports/drawing/underlay-lines'
import type { Underlay } from '../../../../src/model/underlay'
import { drawingSegmentsNear } from './drawing-targets'

/** A zigzag of 100 pieces across the drawing. */
const zigzag = Array.from({ length: 101 }, (_, i) => [i / 100, i % 2 === 0 ? 0.4 : 0.6]).flat()
const plan = {
  id: 'plan',
  name: 'plan.dxf',
  kind: 'drawing',
  at: [30, 10],
  size_m: [40, 20],
  rotation_deg: 30,
  layers: [{ name: 'WALLS', lines: [zigzag, [0, 0, 1, 0]] }],
} as unknown as Underlay

describe('lines of a drawing near a point', () => {
  it('are all its pieces within reach, turned with it, and none from afar', () => {
    for (const [x, y] of [
      [30, 10],
      [18, 3],
      [45, 20],
      [200, 0],
    ] as [number, number][]) {
      const lines = [...underlaySegments(plan)]
      const near = new Set([...drawingSegmentsNear(plan, [x, y], 2)].map(String))
      const within = lines.filter(([a, b]) => distanceToSegment_m([x, y], a, b) <= 2)
      expect(within.filter((line) => !near.has(String(line)))).toEqual([])
      const beyond = lines.filter(([a, b]) => distanceToSegment_m([x, y], a, b) > 8)
      expect(beyond.filter((line) => near.has(String(line)))).toEqual([])
    }
    expect([...drawingSegmentsNear(plan, [30, 10], 2)].length).toBeGreaterThan(0)
  })

  it('are none of what is hidden', () => {
    const layers = plan.layers!.map((l) => ({ ...l, hidden: true }))
    expect([...drawingSegmentsNear({ ...plan, hidden: true }, [30, 10], 50)]).toEqual([])
    expect([...drawingSegmentsNear({ ...plan, layers }, [30, 10], 50)]).toEqual([])
  })
})
