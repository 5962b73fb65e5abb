import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraPose } from '../../scene/camera/pose'
import { projectPoint, sightLine } from '../../scene/camera/projection'
import { floorGizmo } from '../../scene/gizmo/floor-gizmo'
import { editorFixture } from '../testing/editor-fixture'
import { FloorTools } from '../tools/floor-tools'
import { GAP_PX, type GizmoArrow, gizmoAxisAt, LENGTH_PX, moveGizmo, REACH_PX } from './move-gizmo'

const viewport = { width_px: 1200, height_px: 800 }
const box = { minX: 9.7, minY: 6.4, maxX: 10.3, maxY: 7.6 }
const camera = fc.record<CameraPose>({
  target: fc.constant([10, 7, 0]),
  heading_deg: fc.double({ min: 0, max: 360, noNaN: true }),
  elevation_deg: fc.double({ min: 14, max: 90, noNaN: true }),
  height_m: fc.double({ min: 4, max: 4000, noNaN: true }),
  fov_deg: fc.constantFrom(0.5, 22),
})
const middle = ({ from, tip }: GizmoArrow) => [(from[0] + tip[0]) / 2, (from[1] + tip[1]) / 2, 0] as const

describe('the arrows that move along an axis', () => {
  it('are hit all along their shafts, each for its own axis, at any zoom and from anywhere', () => {
    const along = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(camera, along, (pose, t) => {
        const arrows = floorGizmo(box, pose, viewport)
        expect(arrows.map((a) => a.axis)).toEqual(['x', 'y'])
        for (const { axis, from, tip } of arrows) {
          const at = [from[0] + (tip[0] - from[0]) * t, from[1] + (tip[1] - from[1]) * t, 0] as const
          const seen = projectPoint(pose, viewport, at)!
          expect(gizmoAxisAt(arrows, sightLine(pose, viewport, seen.x, seen.y))).toBe(axis)
        }
      }),
    )
  })

  it('are missed beyond the reach of the pointer, and in the middle of the selection', () => {
    fc.assert(
      fc.property(camera, (pose) => {
        const plan = { ...pose, elevation_deg: 90, heading_deg: 0, fov_deg: 0.5 }
        const arrows = floorGizmo(box, plan, viewport)
        const { x, y } = projectPoint(plan, viewport, middle(arrows[0]!))!
        const axisAt = (dy: number) => gizmoAxisAt(arrows, sightLine(plan, viewport, x, y + dy))
        expect(axisAt(REACH_PX - 1)).toBe('x')
        expect(axisAt(REACH_PX + 1)).toBeNull()
        expect(gizmoAxisAt(arrows, sightLine(plan, viewport, 600, 400))).toBeNull()
      }),
    )
  })

  it('keep their size and their distance on screen, and lie on the side that faces the eye', () => {
    const from = (x: number, y: number) => moveGizmo(box, { metresPerPixelAt: () => 0.02, towards: () => [x, y, -0.5] })
    const [east, north] = from(0, 0) as [GizmoArrow, GizmoArrow]
    expect(east.from[0]).toBeCloseTo(10.3 + GAP_PX * 0.02)
    expect(east.tip[0] - east.from[0]).toBeCloseTo(LENGTH_PX * 0.02)
    expect(north.from[1]).toBeCloseTo(7.6 + GAP_PX * 0.02)
    const [west, south] = from(0.6, 0.6) as [GizmoArrow, GizmoArrow]
    expect(west.from[0]).toBeCloseTo(9.7 - GAP_PX * 0.02)
    expect(south.tip[1]).toBeLessThan(south.from[1])
  })

  it('are left out behind the eye', () => {
    expect(moveGizmo(box, { metresPerPixelAt: () => null, towards: () => [0, 1, 0] })).toEqual([])
  })
})

describe('dragging an arrow', () => {
  /** The fixture with the arrows of the rack apart, seen from straight above at 100 px a metre. */
  const withArrows = () => {
    const editor = editorFixture()
    const { store, revealed, sample } = editor
    store.getState().select(['apart'])
    store.getState().setSnap(0)
    const arrows = moveGizmo(box, { metresPerPixelAt: () => 0.01, towards: () => [0, 0, -1] })
    const grid = () => ({ pick: () => null }) as never
    const tools = new FloorTools({ store, grid, reveal: (ids) => revealed.push(...ids), gizmo: () => arrows })
    const seen = (x: number, y: number) => sample(x, y, { sight: { origin: [x, y, 50], direction: [0, 0, -1] } })
    return { ...editor, tools, seen }
  }

  it('lights it, and moves the selection along it in one step', () => {
    const { tools, seen, store, edits, placement } = withArrows()
    tools.moved(seen(10.6, 7))
    expect(store.getState().gizmoHover).toBe('x')
    tools.pressed(seen(10.6, 7))
    tools.moved(seen(11.6, 8.3))
    expect(store.getState().interaction).toMatchObject({ type: 'moving', offset: [1, 0], lock: { axis: 'x' } })
    expect(store.getState().gizmoHover).toBeNull()
    expect(edits).toHaveLength(0)
    tools.released(seen(11.6, 8.3))
    expect(placement('apart').at).toEqual([11, 7])
    expect(edits).toHaveLength(1)
  })

  it('is dropped by Esc, and freed by the key of its axis', () => {
    const { tools, seen, store, edits } = withArrows()
    tools.pressed(seen(10, 7.9))
    tools.moved(seen(10.5, 7.4))
    expect(store.getState().interaction).toMatchObject({ offset: [0, -0.5], lock: { axis: 'y' } })
    tools.key('y')
    expect(store.getState().interaction).toMatchObject({ offset: [0.5, -0.5] })
    tools.key('Escape')
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    expect(edits).toHaveLength(0)
  })

  it('leaves a click to what stands under it, and moves nothing that is locked', () => {
    const { tools, seen, sample, selected, store, notices } = withArrows()
    const over = { ...seen(10.6, 7), hit: 'a' }
    tools.pressed(over)
    tools.released(over)
    expect(selected()).toContain('a')
    store.getState().select(['apart'])
    const { effective } = store.getState()
    const locked = effective.placements.map((p) => (p.id === 'apart' ? { ...p, locked: true } : p))
    store.setState({ effective: { ...effective, placements: locked } })
    tools.pressed(seen(10.6, 7))
    tools.moved(sample(11.6, 7))
    expect(store.getState().interaction).toEqual({ type: 'idle' })
    expect(notices).toHaveLength(1)
  })
})
