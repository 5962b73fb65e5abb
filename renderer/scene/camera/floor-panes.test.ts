import { describe, expect, it } from 'vitest'
import { CameraRig } from './camera-rig'
import { type FloorPane, FloorPanes } from './floor-panes'
import { isParallel } from './pose'

const pane = (): FloorPane => ({
  rig: new CameraRig(
    () => {},
    () => true,
  ),
  board: { style: {}, hidden: false } as HTMLElement,
  view: '3d',
  left_px: 0,
})

function divided(view: 'plan' | '3d'): FloorPanes {
  const panes = new FloorPanes([pane(), pane()])
  panes.resize({ width_px: 1000, height_px: 600 })
  panes.active.rig.setView(view, 0, true)
  panes.divide(view, 0.4)
  return panes
}

describe('panes of the floor', () => {
  it('is one pane over the whole canvas at first', () => {
    const panes = new FloorPanes([pane(), pane()])
    panes.resize({ width_px: 1000, height_px: 600 })
    expect(panes.shown).toHaveLength(1)
    expect(panes.active.rig.viewport).toEqual({ width_px: 1000, height_px: 600 })
  })

  it.each(['plan', '3d'] as const)('sets the plan left of the 3D view, divided in %s', (view) => {
    const panes = divided(view)
    const [left, right] = panes.shown
    expect([left!.view, right!.view]).toEqual(['plan', '3d'])
    expect([isParallel(left!.rig.pose), isParallel(right!.rig.pose)]).toEqual([true, false])
    expect(left!.rig.pose.target).toEqual(right!.rig.pose.target)
    expect(left!.rig.viewport.width_px + right!.rig.viewport.width_px).toBe(1000)
    expect(right!.left_px).toBe(400)
    expect(panes.active.view).toBe(view)
  })

  it('finds the pane under a pixel', () => {
    const panes = divided('3d')
    expect([0, 399, 400, 999].map((x) => panes.at(x).view)).toEqual(['plan', 'plan', '3d', '3d'])
  })

  it('moves one camera without the other, and goes on with the pane in hand', () => {
    const panes = divided('3d')
    panes.activate('plan')
    const { target } = panes.active.rig.pose
    panes.active.rig.zoomAbout(target, 0.5)
    const [plan, space] = panes.shown
    expect(plan!.rig.pose.height_m).toBe(space!.rig.pose.height_m / 2)
    panes.join()
    expect(panes.shown).toEqual([plan])
    expect(plan!.rig.viewport.width_px).toBe(1000)
    expect(space!.board.hidden).toBe(true)
  })

  it('takes a picture of the pane in hand over the whole canvas, and stands as it stood', () => {
    const panes = divided('3d')
    const [plan] = panes.shown
    plan!.rig.panTo([80, 0], 200, 300, 0, 0)
    const { pose } = plan!.rig
    panes.alone(() => {
      expect(panes.shown).toEqual([panes.active])
      expect(panes.active.rig.viewport.width_px).toBe(1000)
    })
    expect(panes.divided).toBe(true)
    expect(plan!.rig.pose).toEqual(pose)
    expect(plan!.rig.viewport.width_px).toBe(400)
  })

  it('covers what both have in sight', () => {
    const panes = divided('3d')
    panes.shown[0]!.rig.panTo([80, 0], 200, 300, 0, 0)
    const cover = panes.cover()
    for (const { rig } of panes.shown) {
      const [x, y] = rig.pose.target
      expect(Math.abs(x - cover.x_m)).toBeLessThan(cover.half_m)
      expect(Math.abs(y - cover.y_m)).toBeLessThan(cover.half_m)
    }
  })
})
