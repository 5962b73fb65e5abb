import { Group } from 'three'
import { underlayCorners } from '../../../src/imports/drawing/underlay-lines'
import { elevationOf, onSameStorey } from '../../../src/model/storeys'
import type { AppState } from '../../state/app-state'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { UnderlayBody, type UnderlayRecord } from './underlay-body'
import { underlayInHand } from './underlay-in-hand'

/** Over floors and their grid, under everything that stands; metres. */
const OVER_FLOOR_m = 0.03
const MARK_m = 0.06
const TICK_m = 0.25

/** Pictures and drawings under the plan; the one in hand where it would come to lie, with the points clicked. */
export class UnderlayLayer implements SceneLayer {
  readonly object = new Group()
  readonly #bodies = new Map<string, UnderlayBody>()
  readonly #frame = new LineSet({ width_px: 1.5, dashed: true, onTop: true })
  readonly #points = new LineSet({ width_px: 2, onTop: true })

  constructor(private readonly requestFrame: () => void) {
    this.object.add(this.#frame.object, this.#points.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#frame.setColour(theme.accent)
      this.#points.setColour(theme.accent)
    }
    if (before && theme === before.theme && sameUnderlays(state, before.state)) return
    const shown = (state.document.underlays ?? []).filter((u) => isShown(state, u))
    const present = new Set(shown.map((u) => u.id))
    for (const [id, body] of this.#bodies)
      if (!present.has(id)) {
        this.object.remove(body.object)
        body.dispose()
        this.#bodies.delete(id)
      }
    for (const record of shown) this.#show(underlayInHand(state, record), record, theme.ink)
    for (const { object } of this.#bodies.values()) object.visible = state.layers.underlays
    this.#mark(state)
  }

  dispose(): void {
    for (const body of this.#bodies.values()) body.dispose()
    this.#frame.dispose()
    this.#points.dispose()
  }

  #show(placed: UnderlayRecord, record: UnderlayRecord, ink: string): void {
    let body = this.#bodies.get(record.id)
    if (!body) {
      body = new UnderlayBody(this.requestFrame)
      this.#bodies.set(record.id, body)
      this.object.add(body.object)
    }
    body.show(record, ink)
    body.lie(placed, OVER_FLOOR_m)
  }

  #mark(state: AppState): void {
    const chosen =
      state.layers.underlays && state.document.underlays?.find((u) => u.id === state.underlay && isShown(state, u))
    this.#frame.set(chosen ? outline(underlayInHand(state, chosen)) : [])
    const { interaction } = state
    const inHand = interaction.type === 'underlay-points' ? interaction : null
    const points = [...(inHand?.points ?? []), ...(inHand?.next ? [inHand.next.at] : [])]
    this.#points.set([...points.flatMap(cross), ...(points.length > 1 ? segment(points[0]!, points[1]!) : [])])
  }
}

/** An underlay lies on its storey; on the others it would only be in the way. */
const isShown = ({ floor_m }: AppState, underlay: UnderlayRecord): boolean =>
  !underlay.hidden && onSameStorey(elevationOf(underlay), floor_m)

const sameUnderlays = (a: AppState, b: AppState): boolean =>
  a.document.underlays === b.document.underlays &&
  a.interaction === b.interaction &&
  a.floor_m === b.floor_m &&
  a.underlay === b.underlay &&
  a.underlayOpacity === b.underlayOpacity &&
  a.layers.underlays === b.layers.underlays

type Point = readonly [number, number]

const segment = (a: Point, b: Point): number[] => [...toScene([a[0], a[1], MARK_m]), ...toScene([b[0], b[1], MARK_m])]

const cross = ([x, y]: Point): number[] => [
  ...segment([x - TICK_m, y], [x + TICK_m, y]),
  ...segment([x, y - TICK_m], [x, y + TICK_m]),
]

function outline(underlay: UnderlayRecord): number[] {
  const corners = underlayCorners(underlay)
  return corners.flatMap((corner, i) => segment(corner, corners[(i + 1) % corners.length]!))
}
