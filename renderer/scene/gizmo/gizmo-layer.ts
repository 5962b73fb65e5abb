import { Group } from 'three'
import type { Box } from '../../../src/geometry/box'
import type { AxisLock } from '../../editor/axis-lock'
import type { GizmoArrow } from '../../editor/gizmo/move-gizmo'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { floorGizmo, gizmoBoxOf } from './floor-gizmo'

/** Length of a head along its arrow and half its width, pixels. */
const HEAD_PX = 13
const WIDE_PX = 6
/** A hair over the floor, so that the arrows are not lost in it; metres. */
const OVER_FLOOR_M = 0.05

/** The arrows that move the selection along one axis; the one under the pointer stands out. Never in saved pictures. */
export class GizmoLayer implements SceneLayer {
  readonly object = new Group()
  readonly #arrows = new LineSet({ width_px: 2.5, onTop: true })
  readonly #lit = new LineSet({ width_px: 4, onTop: true })
  #box: Box | null = null
  #hover: AxisLock['axis'] | null = null
  /** The pose and the viewport that the lines were last laid for. */
  #laid: Pick<SceneView, 'pose' | 'viewport'> | null = null

  constructor() {
    this.object.add(this.#arrows.object, this.#lit.object)
  }

  update({ state, theme }: SceneInput, before: SceneInput | null): void {
    if (theme !== before?.theme) {
      this.#arrows.setColour(theme.accent)
      this.#lit.setColour(theme.ink)
    }
    const box = gizmoBoxOf(state)
    if (box === this.#box && state.gizmoHover === this.#hover) return
    this.#box = box
    this.#hover = state.gizmoHover
    this.#laid = null
  }

  beforeFrame({ pose, viewport, picture = false }: SceneView): void {
    this.object.visible = this.#box !== null && !picture
    if (this.#box === null || (this.#laid?.pose === pose && this.#laid.viewport === viewport)) return
    this.#laid = { pose, viewport }
    const arrows = floorGizmo(this.#box, pose, viewport)
    this.#arrows.set(arrows.filter(({ axis }) => axis !== this.#hover).flatMap(linesOf))
    this.#lit.set(arrows.filter(({ axis }) => axis === this.#hover).flatMap(linesOf))
  }

  dispose(): void {
    this.#arrows.dispose()
    this.#lit.dispose()
  }
}

/** A shaft and the two barbs of its head, as scene positions. */
function linesOf({ from, tip, metresPerPixel }: GizmoArrow): number[] {
  const length_m = Math.hypot(tip[0] - from[0], tip[1] - from[1])
  const [x, y] = [(tip[0] - from[0]) / length_m, (tip[1] - from[1]) / length_m]
  const [back_m, side_m] = [HEAD_PX * metresPerPixel, WIDE_PX * metresPerPixel]
  const end = toScene([tip[0], tip[1], OVER_FLOOR_M])
  const barbs = [-1, 1].flatMap((side) => [
    ...end,
    ...toScene([tip[0] - x * back_m - y * side * side_m, tip[1] - y * back_m + x * side * side_m, OVER_FLOOR_M]),
  ])
  return [...toScene([from[0], from[1], OVER_FLOOR_M]), ...end, ...barbs]
}
