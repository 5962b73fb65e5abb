import { Group } from 'three'
import { distance_m } from '../../../src/geometry/point'
import type { Connection } from '../../../src/model/connection'
import { drawnRun } from '../../../src/planning/routing/drawn-run'
import type { AppState } from '../../state/app-state'
import { isMeasured, type RunReading, runBandColours, runBands, runReading } from '../colour/run-bands'
import { bodyOf } from '../items/body'
import { visiblePlacements } from '../look/visible-placements'
import { LineSet } from '../overlays/line-set'
import { type PlanVector, toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { raisedOf } from '../storeys/shown-storeys'
import { placementsById } from './placements-by-id'
import { connectionLine, raised } from './route'
import { shownLayer } from './routes-in-hand'

/** Legs shorter than this carry no arrow, metres; and the size of its barbs. */
const LEAST_LEG_m = 1.5
const BARB_m = 0.35
/** More arrows would be a carpet. */
const MOST_ARROWS = 6000
/** Of runs that lie side by side and flow alike one arrow speaks for all within this reach, metres. */
const ARROW_APART_m = 3

type Look = 'stated' | 'assumed'

/** All runs of a kind coloured by what flows in them, dashed where the figure rests on our own choice; arrows on request. */
export class RunColourLayer implements SceneLayer {
  readonly object = new Group()
  readonly #lines = new Map(
    runBands.flatMap((band) =>
      (['stated', 'assumed'] as const).map((look) => {
        const dashed = look === 'assumed' || band === 'unknown'
        return [`${band} ${look}`, new LineSet({ width_px: 3, dashed })] as const
      }),
    ),
  )
  readonly #arrows = new LineSet({ width_px: 2 })

  constructor() {
    this.object.add(...[...this.#lines.values()].map((l) => l.object), this.#arrows.object)
    for (const band of runBands)
      if (band !== 'unknown')
        for (const look of ['stated', 'assumed'] as const)
          this.#lines.get(`${band} ${look}`)!.setColour(runBandColours[band])
  }

  update({ state, theme }: SceneInput, before: SceneInput | null): void {
    if (theme !== before?.theme) {
      this.#lines.get('unknown stated')!.setColour(theme.unknown)
      this.#arrows.setColour(theme.ink)
    }
    const was = before?.state
    const same =
      was &&
      state.effective === was.effective &&
      visiblePlacements(state) === visiblePlacements(was) &&
      state.layers === was.layers &&
      state.runMetric === was.runMetric &&
      state.runFigures === was.runFigures &&
      state.flowArrows === was.flowArrows &&
      (!state.flowArrows || state.selection === was.selection)
    if (!same) this.#show(state)
  }

  dispose(): void {
    for (const lines of [...this.#lines.values(), this.#arrows]) lines.dispose()
  }

  #show(state: AppState): void {
    const positions = new Map<string, number[]>()
    const arrows: number[] = []
    const pointed = new Set<string>()
    const placed = placementsById(visiblePlacements(state))
    for (const c of state.effective.connections) {
      const reading = readingOf(state, c)
      const arrowed =
        state.flowArrows && arrows.length < MOST_ARROWS * 12 && (reading !== null || isDrawn(state, c, placed))
      const [from, to] = [placed.get(c.from), placed.get(c.to)]
      if (!from || !to || !state.layers[shownLayer[c.kind]] || !(reading || arrowed)) continue
      const line = connectionLine(
        raised(drawnRun(state.effective, c, from, to), raisedOf(from)),
        bodyOf(from),
        bodyOf(to),
      )
      if (reading) {
        const look: Look = reading.assumed ? 'assumed' : 'stated'
        const key = `${reading.band} ${look}`
        const list = positions.get(key) ?? []
        for (let i = 1; i < line.length; i++) list.push(...toScene(line[i - 1]!), ...toScene(line[i]!))
        positions.set(key, list)
      }
      if (arrowed) for (let i = 1; i < line.length; i++) arrows.push(...arrowOn(line[i - 1]!, line[i]!, pointed))
    }
    for (const [key, lines] of this.#lines) lines.set(positions.get(key) ?? [])
    this.#arrows.set(arrows)
  }
}

/** What the metric in use says of a run; null where it says nothing about its kind, or nothing yet. */
export function readingOf({ runMetric, runFigures }: AppState, c: Connection): RunReading | null {
  if (runMetric === 'kind' || !runFigures || !isMeasured(runMetric, c)) return null
  return runReading(runMetric, runFigures.figures, c.id)
}

/** True for the runs that the floor shows anyway: the main ones, and those of the selection. */
const isDrawn = (
  { selection }: AppState,
  { from, to }: Connection,
  placed: ReturnType<typeof placementsById>,
): boolean => selection.has(from) || selection.has(to) || placed.get(to)?.mission === 'support'

/**
 * An open head half-way along a level stretch, pointing the way of the flow.
 * @param pointed places and ways that have an arrow; the one that is drawn is entered
 */
function arrowOn(a: PlanVector, b: PlanVector, pointed: Set<string>): readonly number[] {
  const length = distance_m([a[0], a[1]], [b[0], b[1]])
  if (length < LEAST_LEG_m) return []
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2].map((at) => Math.round(at / ARROW_APART_m))
  const spot = [...place, Math.round(2 * ux), Math.round(2 * uy)].join()
  if (pointed.has(spot)) return []
  pointed.add(spot)
  const tip: PlanVector = [(a[0] + b[0]) / 2 + ux * BARB_m, (a[1] + b[1]) / 2 + uy * BARB_m, (a[2] + b[2]) / 2 + 0.02]
  return [-1, 1].flatMap((side) => {
    const [x, y] = [tip[0] - 2 * ux * BARB_m - side * uy * BARB_m, tip[1] - 2 * uy * BARB_m + side * ux * BARB_m]
    return [...toScene([x, y, tip[2]]), ...toScene(tip)]
  })
}
