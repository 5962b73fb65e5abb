import { Group } from 'three'
import { underlayCorners } from '../../../src/imports/drawing/underlay-lines'
import { elevationOf, onSameStorey } from '../../../src/model/storeys'
import { underlayToDrag } from '../../editor/tools/underlay/underlay-drag'
import { type UnderlayHandle, underlayHandles } from '../../editor/tools/underlay/underlay-handles'
import type { AppState } from '../../state/app-state'
import { metresPerPixel } from '../camera/projection'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { UnderlayBody, type UnderlayRecord } from './underlay-body'
import { underlayInHand } from './underlay-in-hand'

/** Over floors and their grid, under everything that stands; metres. */
const OVER_FLOOR_m = 0.03
/** One over the other, and still under what marks them. */
const STEP_m = 0.001
const MOST_RANKS = 25
const MARK_m = 0.06
const TICK_m = 0.25

/** Pictures and drawings under the plan; the one in hand where it would come to lie, with the points clicked. */
export class UnderlayLayer implements SceneLayer {
  readonly object = new Group()
  readonly #bodies = new Map<string, UnderlayBody>()
  readonly #frame = new LineSet({ width_px: 1.5, dashed: true, onTop: true })
  readonly #points = new LineSet({ width_px: 2, onTop: true })
  readonly #handles = new LineSet({ width_px: 2, onTop: true })
  /** The underlay whose handles show, as it lies now. */
  #held: UnderlayRecord | null = null
  #scale = 0

  constructor(private readonly requestFrame: () => void) {
    this.object.add(this.#frame.object, this.#points.object, this.#handles.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#frame.setColour(theme.accent)
      this.#points.setColour(theme.accent)
      this.#handles.setColour(theme.accent)
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
    const inOrder = shown.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    for (const [rank, record] of inOrder.entries()) this.#show(underlayInHand(state, record), record, theme.ink, rank)
    for (const { object } of this.#bodies.values()) object.visible = state.layers.underlays
    this.#mark(state)
  }

  dispose(): void {
    for (const body of this.#bodies.values()) body.dispose()
    this.#frame.dispose()
    this.#points.dispose()
    this.#handles.dispose()
  }

  #show(placed: UnderlayRecord, record: UnderlayRecord, ink: string, rank: number): void {
    let body = this.#bodies.get(record.id)
    if (!body) {
      body = new UnderlayBody(this.requestFrame)
      this.#bodies.set(record.id, body)
      this.object.add(body.object)
    }
    body.show(record, ink)
    body.lie(placed, OVER_FLOOR_m + Math.min(rank, MOST_RANKS) * STEP_m)
  }

  beforeFrame({ pose, viewport }: SceneView): void {
    const scale = metresPerPixel(pose, viewport)
    if (scale === this.#scale) return
    this.#scale = scale
    for (const body of this.#bodies.values()) body.simplify(scale)
    this.#handles.set(this.#held ? underlayHandles(this.#held, scale).flatMap((h) => handleLines(h, scale)) : [])
  }

  #mark(state: AppState): void {
    const chosen =
      state.layers.underlays && state.document.underlays?.find((u) => u.id === state.underlay && isShown(state, u))
    const held = chosen && underlayToDrag(state) && HANDLED.includes(state.interaction.type)
    this.#held = held ? underlayInHand(state, chosen) : null
    this.#scale = 0
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

/** Its handles show while it can be taken hold of, and while one is held. */
const HANDLED: readonly AppState['interaction']['type'][] = ['idle', 'underlay-drag']
const HANDLE_PX = 5

/** Corners as squares, the middle as a cross, the knob for turning as an octagon. */
function handleLines({ type, at: [x, y] }: UnderlayHandle, metresPerPx: number): number[] {
  const r = HANDLE_PX * metresPerPx
  if (type === 'move') return [...segment([x - 2 * r, y], [x + 2 * r, y]), ...segment([x, y - 2 * r], [x, y + 2 * r])]
  const sides = type === 'scale' ? 4 : 8
  const corner = (i: number): Point => {
    const angle = ((i + 0.5) / sides) * 2 * Math.PI
    return [x + Math.SQRT2 * r * Math.cos(angle), y + Math.SQRT2 * r * Math.sin(angle)]
  }
  return Array.from({ length: sides }, (_, i) => segment(corner(i), corner(i + 1))).flat()
}

function outline(underlay: UnderlayRecord): number[] {
  const corners = underlayCorners(underlay)
  return corners.flatMap((corner, i) => segment(corner, corners[(i + 1) % corners.length]!))
}
