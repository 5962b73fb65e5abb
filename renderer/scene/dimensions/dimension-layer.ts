import { Group } from 'three'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { type Dimension, dimensionsOf } from './dimension'

const OVER_FLOOR_M = 0.06
/** Length of the short stroke across each end, metres. */
const TICK_M = 0.18

/** Dimension lines on the floor: what is measured, what is free around a thing in hand, what it has snapped to. */
export class DimensionLayer implements SceneLayer {
  readonly object = new Group()
  readonly #measured = new LineSet({ width_px: 2, onTop: true })
  readonly #free = new LineSet({ width_px: 1.25, onTop: true })

  constructor() {
    this.object.add(this.#measured.object, this.#free.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme !== before?.theme) {
      this.#measured.setColour(theme.accent)
      this.#free.setColour(theme.air)
    }
    if (now.state.interaction === before?.state.interaction) return
    const dimensions = dimensionsOf(now.state.interaction)
    this.#measured.set(dimensions.filter((d) => d.kind === 'measured').flatMap(strokes))
    this.#free.set(dimensions.filter((d) => d.kind !== 'measured').flatMap(strokes))
  }

  dispose(): void {
    this.#measured.dispose()
    this.#free.dispose()
  }
}

function strokes({ from, to }: Dimension): number[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [(-dy / length) * TICK_M, (dx / length) * TICK_M]
  const line = (a: readonly [number, number], b: readonly [number, number]): number[] => [
    ...toScene([a[0], a[1], OVER_FLOOR_M]),
    ...toScene([b[0], b[1], OVER_FLOOR_M]),
  ]
  const ticks = [from, to].flatMap(([x, y]) => line([x - nx, y - ny], [x + nx, y + ny]))
  return [...line(from, to), ...ticks]
}
