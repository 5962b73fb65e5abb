import type { PlanPoint } from '../../../src/geometry/point'
import { addPoints } from '../../../src/geometry/point'
import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { carryEnds } from '../../../src/planning/routing/carry-ends'
import { type DrawnRun, drawnRun } from '../../../src/planning/routing/drawn-run'
import type { AppState } from '../../state/app-state'
import { LineSet } from '../overlays/line-set'
import { lift, type PlanVector, toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { raisedOf } from '../storeys/shown-storeys'
import { shownLayer } from './routes-in-hand'

/** More would hide the floor under them, and tell nobody anything. */
const MOST_TOWED = 400

/** A run of something in hand, and which of its ends are. */
interface TowedRun {
  readonly kind: Connection['kind']
  readonly drawn: DrawnRun
  readonly raised_m: number
  readonly held: readonly [boolean, boolean]
}

/** While things are dragged: their runs as lines that stretch to where they would stand. */
export class TowedRunLayer implements SceneLayer {
  readonly object: LineSet['object']
  readonly #lines = new LineSet({ width_px: 1.5, opacity: 0.85, onTop: true })
  #towed: readonly TowedRun[] = []

  constructor() {
    this.object = this.#lines.object
  }

  update({ state, theme }: SceneInput, before: SceneInput | null): void {
    if (theme !== before?.theme) this.#lines.setColour(theme.accent)
    const { interaction, effective } = state
    if (interaction === before?.state.interaction) return
    if (interaction.type !== 'moving') {
      this.#towed = []
      this.#lines.set([])
      return
    }
    const was = before?.state.interaction
    if (was?.type !== 'moving' || was.ids !== interaction.ids) this.#towed = towedRuns(effective, interaction.ids)
    this.#lines.set(this.#towed.flatMap((run) => stretched(run, interaction.offset, state)))
  }

  dispose(): void {
    this.#lines.dispose()
  }
}

function towedRuns(site: EffectiveSite, ids: readonly string[]): TowedRun[] {
  const held = new Set(ids)
  const touched = site.connections.filter((c) => held.has(c.from) || held.has(c.to)).slice(0, MOST_TOWED)
  const wanted = new Set(touched.flatMap((c) => [c.from, c.to]))
  const placed = new Map<string, EffectivePlacement>()
  for (const p of site.placements) if (wanted.has(p.id)) placed.set(p.id, p)
  return touched.flatMap((c) => {
    const [from, to] = [placed.get(c.from), placed.get(c.to)]
    if (!from || !to) return []
    const drawn = drawnRun(site, c, from, to)
    return [{ kind: c.kind, drawn, raised_m: raisedOf(from), held: [held.has(c.from), held.has(c.to)] as const }]
  })
}

/** The line of a run with its held ends moved on, as pairs of scene positions. */
function stretched({ kind, drawn, raised_m, held }: TowedRun, offset: PlanPoint, { layers }: AppState): number[] {
  if (!layers[shownLayer[kind]]) return []
  const [first, last] = [drawn.points[0]!, drawn.points.at(-1)!]
  const [from, to] = [held[0] ? addPoints(first, offset) : first, held[1] ? addPoints(last, offset) : last]
  // What nobody has drawn has no corners to keep.
  const points = drawn.presumed ? [from, to] : carryEnds(drawn.points, from, to)
  const line = points.map((p): PlanVector => lift(p, drawn.level_m + raised_m))
  return line.slice(1).flatMap((p, i) => [...toScene(line[i]!), ...toScene(p)])
}
