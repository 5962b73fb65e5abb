import { Group } from 'three'
import { shownPorts } from '../../editor/tools/connect/ports'
import { findRun } from '../../editor/tools/connect/run-pick'
import { metresPerPixel } from '../camera/projection'
import { LineSet } from '../overlays/line-set'
import { lift, toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { type RouteMark, RouteMarks } from './route-marks'

/** Where the selection can be connected, the corners of the run in hand, and the line being pulled from a port. */
export class RoutePortLayer implements SceneLayer {
  readonly object = new Group()
  readonly #marks = new RouteMarks()
  readonly #pulled = new LineSet({ width_px: 2, onTop: true })
  #now: SceneInput | null = null
  #metresPerPixel = 0
  #stale = true

  constructor() {
    this.object.add(this.#marks.object, this.#pulled.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    this.#now = now
    const { state } = now
    const same =
      before !== null &&
      now.theme === before.theme &&
      state.selection === before.state.selection &&
      state.effective === before.state.effective &&
      state.layers === before.state.layers &&
      state.interaction === before.state.interaction
    if (same) return
    this.#stale = true
    const { interaction } = state
    if (interaction.type !== 'wiring') {
      this.#pulled.set([])
      return
    }
    const { port, at, refusal, target } = interaction
    this.#pulled.setColour(
      refusal
        ? now.theme.broken
        : target
          ? now.theme.accent
          : port.kind === 'power'
            ? now.theme.power
            : now.theme.liquid,
    )
    this.#pulled.set([...toScene(lift(port.at, port.z_m)), ...toScene(lift(at, port.z_m))])
  }

  /** Which ports show depends on how large their owners are in the picture. */
  beforeFrame({ pose, viewport }: SceneView): void {
    const scale = metresPerPixel(pose, viewport)
    if (!this.#now || (!this.#stale && scale === this.#metresPerPixel)) return
    this.#stale = false
    this.#metresPerPixel = scale
    this.#marks.set([...cornerMarks(this.#now), ...portMarks(this.#now, scale)])
  }

  dispose(): void {
    this.#marks.dispose()
    this.#pulled.dispose()
  }
}

function portMarks({ state, theme }: SceneInput, scale: number): RouteMark[] {
  return shownPorts(state, scale).map(({ at, z_m, kind, way, side }) => ({
    at: lift(at, z_m),
    glyph: way === 'out' ? 'out' : kind === 'coolant' ? 'drop' : (side ?? 'A'),
    colour: kind === 'power' ? theme.power : theme.liquid,
  }))
}

function cornerMarks({ state: { interaction, effective }, theme }: SceneInput): RouteMark[] {
  if (interaction.type !== 'run') return []
  const run = findRun(effective, interaction.id)
  if (!run) return []
  const points = interaction.draft ?? run.points
  return points.slice(1, -1).map((p) => ({ at: lift(p, run.level_m), glyph: 'corner', colour: theme.accent }))
}
