import { Group } from 'three'
import { type SectionHandle, sectionHandles } from '../../editor/section/section-handles'
import type { AppState } from '../../state/app-state'
import { metresPerPixel } from '../camera/projection'
import { LineSet } from '../overlays/line-set'
import { type PlanVector, toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { siteBounds } from '../shell/site-bounds'
import { sectionOf } from './section-of'

/** Half the length of a handle along its axis, and half its width, pixels. */
const LONG_PX = 13
const WIDE_PX = 5
/** A hair over the floor, so that the lines are not lost in it; metres. */
const OVER_FLOOR_M = 0.05

/** The handles of a state's cutting planes; none where the picture is not cut. */
export const sectionHandlesOf = (state: Pick<AppState, 'section' | 'effective' | 'view' | 'interaction'>) =>
  sectionHandles(sectionOf(state), siteBounds(state.effective))

/** Where cutting planes can be dragged: a line on the floor and a double arrow each. */
export class SectionHandleLayer implements SceneLayer {
  readonly object = new Group()
  readonly #lines = new LineSet({ width_px: 1.5, onTop: true, dashed: true })
  readonly #arrows = new LineSet({ width_px: 2.5, onTop: true })
  #handles: readonly SectionHandle[] = []
  #scale = 0

  constructor() {
    this.object.add(this.#lines.object, this.#arrows.object)
  }

  update({ state, theme }: SceneInput, before: SceneInput | null): void {
    if (theme !== before?.theme) {
      this.#lines.setColour(theme.accent)
      this.#arrows.setColour(theme.accent)
    }
    const was = before?.state
    if (was && sectionOf(state) === sectionOf(was) && state.effective === was.effective) return
    this.#handles = sectionHandlesOf(state)
    this.#lines.set(this.#handles.flatMap(({ line: [a, b] }) => segment(a, b)))
    this.#scale = 0
  }

  beforeFrame({ pose, viewport }: SceneView): void {
    const scale = metresPerPixel(pose, viewport)
    if (scale === this.#scale) return
    this.#scale = scale
    this.#arrows.set(this.#handles.flatMap((handle) => arrow(handle, scale)))
  }

  dispose(): void {
    this.#lines.dispose()
    this.#arrows.dispose()
  }
}

/** A double arrow along the axis that the plane is dragged on. */
function arrow({ at, axis }: SectionHandle, scale: number): number[] {
  const beside = axis === 0 ? 1 : 0
  const point = (along_px: number, beside_px: number): PlanVector => {
    const p: [number, number, number] = [...at]
    p[axis] += along_px * scale
    p[beside] += beside_px * scale
    return p
  }
  return [-1, 1].flatMap((way) => {
    const tip = point(way * LONG_PX, 0)
    const barbs = [-1, 1].flatMap((side) => segment(tip, point(way * (LONG_PX - 6), side * WIDE_PX)))
    return [...segment(point(0, 0), tip), ...barbs]
  })
}

const raised = ([x, y, z]: PlanVector): PlanVector => [x, y, Math.max(z, OVER_FLOOR_M)]
const segment = (a: PlanVector, b: PlanVector): number[] => [...toScene(raised(a)), ...toScene(raised(b))]
