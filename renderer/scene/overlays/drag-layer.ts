import { Group } from 'three'
import type { PlanPoint } from '../../../src/geometry/point'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { LineSet } from './line-set'

const OVER_FLOOR_M = 0.05

/** The marquee and the guide lines of a drag, drawn on the floor. */
export class DragLayer implements SceneLayer {
  readonly object = new Group()
  readonly #inside = new LineSet({ width_px: 1.5, onTop: true })
  readonly #touching = new LineSet({ width_px: 1.5, onTop: true, dashed: true })
  readonly #guides = new LineSet({ width_px: 1.25, onTop: true })

  constructor() {
    this.object.add(this.#inside.object, this.#touching.object, this.#guides.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme !== before?.theme) {
      this.#inside.setColour(theme.accent)
      this.#touching.setColour(theme.accent)
      this.#guides.setColour(theme.air)
    }
    const { interaction } = now.state
    if (interaction === before?.state.interaction) return
    const frame = interaction.type === 'marquee' ? rectangle(interaction.from, interaction.to) : []
    const touching = interaction.type === 'marquee' && interaction.touching === true
    this.#inside.set(touching ? [] : frame)
    this.#touching.set(touching ? frame : [])
    const guides = 'guides' in interaction ? (interaction.guides ?? []) : []
    this.#guides.set(
      guides.flatMap(({ axis, at_m, from_m, to_m }) => {
        const point = (along: number): PlanPoint => (axis === 'x' ? [at_m, along] : [along, at_m])
        return segment(point(from_m - 0.6), point(to_m + 0.6))
      }),
    )
  }

  dispose(): void {
    for (const lines of [this.#inside, this.#touching, this.#guides]) lines.dispose()
  }
}

function rectangle([x0, y0]: PlanPoint, [x1, y1]: PlanPoint): number[] {
  const corners: PlanPoint[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] // prettier-ignore
  return corners.flatMap((a, i) => segment(a, corners[(i + 1) % 4]!))
}

const segment = (a: PlanPoint, b: PlanPoint): number[] => [
  ...toScene([a[0], a[1], OVER_FLOOR_M]),
  ...toScene([b[0], b[1], OVER_FLOOR_M]),
]
