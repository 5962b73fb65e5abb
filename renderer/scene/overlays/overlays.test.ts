import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from '../items/body'
import { connectionLine, routeBodies } from '../runs/route'
import { arrangeLabels } from './arrange-labels'
import { chooseGrouping } from './choose-grouping'

const picture = { width: 800, height: 600 }

describe('arrangeLabels', () => {
  const wish = fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
    width: fc.integer({ min: 30, max: 200 }),
    height: fc.constant(20),
  })

  it('never lays one label over another', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (list) => {
        const wishes = list.map((w, i) => ({ key: `l${i}`, ...w }))
        const spots = arrangeLabels(wishes, picture)
        const boxes = wishes.flatMap((w) => {
          const spot = spots.get(w.key)
          return spot ? [{ ...spot, width: w.width, height: w.height }] : []
        })
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })

  it('lets the first keep its place and lifts the second over it', () => {
    const at = { x: 400, y: 300, width: 100, height: 20 }
    const spots = arrangeLabels(
      [
        { key: 'first', ...at },
        { key: 'second', ...at },
      ],
      picture,
    )
    expect(spots.get('first')).toEqual({ x: 350, y: 268, stem: 12, foot: 50 })
    expect(spots.get('second')).toEqual({ x: 350, y: 244, stem: 36, foot: 50 })
  })

  it('begins a caption at its point and leaves it out where another has its place', () => {
    const at = { x: 400, y: 300, width: 100, height: 20 }
    const spots = arrangeLabels(
      [
        { key: 'first', ...at },
        { key: 'caption', ...at, quiet: true },
      ],
      picture,
    )
    expect([...spots.keys()]).toEqual(['first'])
    const free = arrangeLabels([{ key: 'caption', ...at, quiet: true }], picture)
    expect(free.get('caption')).toMatchObject({ x: 400 })
  })

  it('pushes a label in from the side of the picture, its foot on its point', () => {
    const side = { y: 300, width: 100, height: 20 }
    expect(arrangeLabels([{ key: 'left', x: 10, ...side }], picture).get('left')).toMatchObject({ x: 4, foot: 6 })
    expect(arrangeLabels([{ key: 'right', x: 790, ...side }], picture).get('right')).toMatchObject({ x: 696, foot: 94 })
  })

  it('drops what is out of the picture', () => {
    expect(arrangeLabels([{ key: 'out', x: -5, y: 20, width: 50, height: 20 }], picture).size).toBe(0)
  })
})

describe('chooseGrouping', () => {
  const size = { y: 300, width: 100, height: 20 }
  const pod = (gap_px: number) => [
    { key: 'pod', x: 200, ...size, standsFor: 'pod-1' },
    { key: 'a', x: 200, ...size, group: 'pod-1' },
    { key: 'b', x: 200 + gap_px, ...size, group: 'pod-1' },
    { key: 'other', x: 600, ...size },
  ]
  const kept = (gap_px: number) => chooseGrouping(pod(gap_px), picture).map((w) => w.key)

  it('lets one badge stand for a pod whose own would lie over each other', () => {
    expect(kept(30)).toEqual(['pod', 'other'])
  })

  it('shows each its own where there is room', () => {
    expect(kept(150)).toEqual(['a', 'b', 'other'])
  })

  it('asks room only for what is in the picture', () => {
    expect(kept(700)).toEqual(['a', 'b', 'other'])
  })
})

describe('runs', () => {
  const at = (x_m: number, y_m: number): Body => ({
    id: 'b',
    kind: 'generic',
    x_m,
    y_m,
    z_m: 0,
    rotation_deg: 0,
    width_m: 1,
    depth_m: 1,
    height_m: 2,
  })
  const corners = [
    [0, 0],
    [0, 4],
    [10, 4],
  ] as const
  const line = connectionLine({ points: corners, level_m: 3.4, steps: [] }, at(0, 0), at(10, 4))

  it('rise to their level, follow their corners and come down', () => {
    expect(line).toEqual([
      [0, 0, 2],
      [0, 0, 3.4],
      [0, 4, 3.4],
      [10, 4, 3.4],
      [10, 4, 2],
    ])
  })

  it('make one body a stretch, as long as the stretch', () => {
    const bodies = routeBodies('c1', line, { shape: 'box', width_m: 0.2, height_m: 0.2 })
    expect(new Set(bodies.map((b) => b.id)).size).toBe(line.length - 1)
    expect(bodies.map((b) => b.depth_m - 0.2)).toEqual([0, 4, 10, 0])
    const pipes = routeBodies('c2', line, { shape: 'pipe', width_m: 0.2, height_m: 0.2 })
    expect(pipes.map((b) => b.kind)).toEqual(['riser', 'pipe', 'pipe', 'riser'])
  })
})
