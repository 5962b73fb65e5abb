import { Group } from 'three'
import type { PlanPoint } from '../../../src/geometry/point'
import { type AxisLock, onAxis } from '../../editor/axis-lock'
import { lockOf } from '../../editor/tools/lock-axis'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { LineSet } from './line-set'

const OVER_FLOOR_M = 0.05
/** Half the length of the line of a locked axis, metres. */
const REACH_M = 500

/** The marquee, the guide lines of a drag and the axis it is locked to, drawn on the floor. */
export class DragLayer implements SceneLayer {
  readonly object = new Group()
  readonly #inside = new LineSet({ width_px: 1.5, onTop: true })
  readonly #touching = new LineSet({ width_px: 1.5, onTop: true, dashed: true })
  readonly #guides = new LineSet({ width_px: 1.25, onTop: true })
  readonly #axis = new LineSet({ width_px: 1.25, onTop: true, dashed: true })

  constructor() {
    this.object.add(this.#inside.object, this.#touching.object, this.#guides.object, this.#axis.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme !== before?.theme) {
      this.#inside.setColour(theme.accent)
      this.#touching.setColour(theme.accent)
      this.#guides.setColour(theme.air)
      this.#axis.setColour(theme.accent)
    }
    const { interaction } = now.state
    if (interaction === before?.state.interaction) return
    const frame = interaction.type === 'marquee' ? rectangle(interaction.from, interaction.to) : []
    const touching = interaction.type === 'marquee' && interaction.touching === true
    this.#inside.set(touching ? [] : frame)
    this.#touching.set(touching ? frame : [])
    this.#axis.set(lockLine(lockOf(interaction)))
    const guides = 'guides' in interaction ? (interaction.guides ?? []) : []
    this.#guides.set(
      guides.flatMap(({ axis, at_m, from_m, to_m }) => {
        const point = (along: number): PlanPoint => (axis === 'x' ? [at_m, along] : [along, at_m])
        return segment(point(from_m - 0.6), point(to_m + 0.6))
      }),
    )
  }

  dispose(): void {
    for (const lines of [this.#inside, this.#touching, this.#guides, this.#axis]) lines.dispose()
  }
}

/** The line that holds what is in hand, as far as any site reaches. */
const lockLine = (lock: AxisLock | null): number[] =>
  lock ? segment(onAxis(lock, shifted(lock.from, -REACH_M)), onAxis(lock, shifted(lock.from, REACH_M))) : []

const shifted = ([x, y]: PlanPoint, by_m: number): PlanPoint => [x + by_m, y + by_m]

function rectangle([x0, y0]: PlanPoint, [x1, y1]: PlanPoint): number[] {
  const corners: PlanPoint[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
  return corners.flatMap((a, i) => segment(a, corners[(i + 1) % 4]!))
}

const segment = (a: PlanPoint, b: PlanPoint): number[] => [
  ...toScene([a[0], a[1], OVER_FLOOR_M]),
  ...toScene([b[0], b[1], OVER_FLOOR_M]),
]
