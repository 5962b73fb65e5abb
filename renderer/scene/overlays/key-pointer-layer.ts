import { Group } from 'three'
import { followsPointer } from '../../editor/tools/follows-pointer'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { LineSet } from './line-set'

const ARM_m = 1.2
const GAP_m = 0.15
const OVER_FLOOR_m = 0.06

/** The cross of the pointer that keys carry, while a tool follows it. */
export class KeyPointerLayer implements SceneLayer {
  readonly object = new Group()
  readonly #cross = new LineSet({ width_px: 2, onTop: true })

  constructor() {
    this.object.add(this.#cross.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    if (now.theme !== before?.theme) this.#cross.setColour(now.theme.accent)
    const { keyPointer, interaction } = now.state
    if (keyPointer === before?.state.keyPointer && interaction.type === before?.state.interaction.type) return
    if (!keyPointer || !followsPointer(interaction)) {
      this.#cross.set([])
      return
    }
    const [x, y] = keyPointer
    const point = (dx: number, dy: number) => toScene([x + dx, y + dy, OVER_FLOOR_m])
    this.#cross.set(
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ].flatMap(([dx, dy]) => [...point(dx! * GAP_m, dy! * GAP_m), ...point(dx! * ARM_m, dy! * ARM_m)]),
    )
  }

  dispose(): void {
    this.#cross.dispose()
  }
}
