import type { PlanPoint } from '../../../src/geometry/point'
import type { EditorStore } from '../../editor/editor-store'
import type { GizmoArrow } from '../../editor/gizmo/move-gizmo'
import type { PickGrid } from '../../editor/picking/pick-grid'
import type { SectionHandle } from '../../editor/section/section-handles'
import { FloorTools } from '../../editor/tools/floor-tools'
import type { PointerSample } from '../../editor/tools/pointer-sample'
import { DRAG_THRESHOLD_PX } from '../../editor/tools/pointer-sample'
import { withGroup } from '../../editor/tools/select/with-group'
import type { CameraRig } from '../camera/camera-rig'
import { along } from '../camera/pose'
import { metresPerPixel } from '../camera/projection'
import { lift, type PlanVector } from '../plan-space'
import { pickWall } from './wall-picking'

interface FloorInputPorts {
  readonly element: HTMLElement
  /** The camera of the pane in hand. */
  rig(): CameraRig
  /** Where that pane begins, pixels from the left edge of the canvas. */
  left_px(): number
  /** Takes the pane under a pixel of the canvas in hand. */
  enter(x_px: number): void
  readonly store: EditorStore
  grid(): PickGrid
  /** The point that orbiting goes round where nothing lies under the cursor. */
  selectionCentre(): PlanVector | null
  reveal(ids: readonly string[]): void
  sectionHandles(): readonly SectionHandle[]
  gizmo(): readonly GizmoArrow[]
}

type CameraDrag =
  | { readonly kind: 'orbit'; readonly pivot: PlanVector; travel_px: number; x: number; y: number }
  | { readonly kind: 'pan'; readonly held: PlanPoint | null; travel_px: number; x: number; y: number }

const POINTER_LAG_ms = 100

/** Turns the events of the canvas into camera moves and tool samples. At most one sample of movement per picture. */
export class FloorInput {
  readonly tools: FloorTools
  #drag: CameraDrag | null = null
  #spaceHeld = false
  #focusedByPointer = false
  #pending: PointerEvent | null = null
  #pointerTold_ms = 0
  #frame = 0
  readonly #listeners = new AbortController()

  constructor(private readonly ports: FloorInputPorts) {
    this.tools = new FloorTools({
      store: ports.store,
      grid: ports.grid,
      reveal: ports.reveal,
      sectionHandles: () => ports.sectionHandles(),
      gizmo: () => ports.gizmo(),
      wallAt: ({ screen_px }) => {
        const id = pickWall(ports.store.getState().effective.buildings, ports.rig().sightAt(...screen_px))
        return id === null ? null : { kind: 'building', id }
      },
    })
    const { element } = ports
    const { signal } = this.#listeners
    element.addEventListener('pointerdown', (e) => this.#down(e), { signal })
    element.addEventListener('pointermove', (e) => this.#queue(e), { signal })
    element.addEventListener('pointerup', (e) => this.#up(e), { signal })
    element.addEventListener('pointercancel', () => this.#cancel(), { signal })
    element.addEventListener('pointerleave', () => this.#leave(), { signal })
    element.addEventListener(
      'blur',
      () => {
        this.#focusedByPointer = false
      },
      { signal },
    )
    element.addEventListener('wheel', (e) => this.#wheel(e), { signal, passive: false })
    element.addEventListener('contextmenu', (e) => e.preventDefault(), { signal })
    window.addEventListener('keydown', (e) => this.#space(e, true), { signal })
    window.addEventListener('keyup', (e) => this.#space(e, false), { signal })
    window.addEventListener('blur', () => this.#cancel(), { signal })
  }

  /** True where a press on the floor brought the focus there, not the Tab key. */
  get focusedByPointer(): boolean {
    return this.#focusedByPointer
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#listeners.abort()
  }

  #down(event: PointerEvent): void {
    const { element } = this.ports
    element.setPointerCapture(event.pointerId)
    this.#focusedByPointer = true
    this.#flush()
    this.#enter(event)
    const rig = this.ports.rig()
    const [x, y] = this.#at(event)
    // Shift with the middle button orbits too, as in Revit and Fusion: a right drag is hard on some mice.
    if (event.button === 2 || (event.button === 1 && event.shiftKey)) {
      event.preventDefault()
      const pivot = this.#underCursor(x, y) ?? this.ports.selectionCentre() ?? rig.pose.target
      this.#drag = { kind: 'orbit', pivot, travel_px: 0, x, y }
    } else if (event.button === 1 || (event.button === 0 && this.#spaceHeld)) {
      event.preventDefault()
      this.#drag = { kind: 'pan', held: rig.floorAt(x, y), travel_px: 0, x, y }
    } else if (event.button === 0 && !this.#drag) {
      const sample = this.#sample(event)
      if (sample) this.tools.pressed(sample)
    }
    if (!this.#drag) return
    const { setHover, setGizmoHover } = this.ports.store.getState()
    setHover(null)
    setGizmoHover(null)
  }

  #queue(event: PointerEvent): void {
    this.#pending = event
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0
        this.#flush()
      })
  }

  #flush(): void {
    const event = this.#pending
    this.#pending = null
    if (event) this.#move(event)
  }

  #move(event: PointerEvent): void {
    this.#enter(event)
    const rig = this.ports.rig()
    const [x, y] = this.#at(event)
    const drag = this.#drag
    if (drag) {
      const [dx, dy] = [x - drag.x, y - drag.y]
      drag.travel_px += Math.hypot(dx, dy)
      drag.x = x
      drag.y = y
      if (drag.kind === 'pan') rig.panTo(drag.held, x, y, dx, dy)
      else if (drag.travel_px >= DRAG_THRESHOLD_PX) rig.orbitBy(drag.pivot, dx, dy)
      return
    }
    const sample = this.#sample(event)
    if (!sample) return
    const { keyPointer, setKeyPointer } = this.ports.store.getState()
    if (keyPointer) setKeyPointer(null)
    this.#tellPointer(sample.floor, event.timeStamp)
    this.tools.moved(sample)
  }

  /** During a drag the figures of the status bar lag behind, and go with what the drag itself tells the store. */
  #tellPointer(floor: PlanPoint, now_ms: number): void {
    const { busy } = this.tools
    if (busy && now_ms - this.#pointerTold_ms < POINTER_LAG_ms) return
    this.#pointerTold_ms = now_ms
    const { setPointer, notePointer } = this.ports.store.getState()
    if (busy) notePointer(floor)
    else setPointer(floor)
  }

  #up(event: PointerEvent): void {
    this.#flush()
    const drag = this.#drag
    if (drag) {
      this.#drag = null
      if (event.button === 2 && drag.kind === 'orbit' && drag.travel_px < DRAG_THRESHOLD_PX) this.#menu(event)
      return
    }
    if (event.button !== 0) return
    const sample = this.#sample(event)
    if (sample) this.tools.released(sample)
  }

  /** A right click opens the menu of what is under it, selected first where it was not. */
  #menu(event: PointerEvent): void {
    const state = this.ports.store.getState()
    if (state.interaction.type !== 'idle') return
    const hit = this.pick(...this.#at(event))
    if (hit === null) state.select([])
    else if (!state.selection.has(hit)) state.select(withGroup(state.effective, hit))
    state.setContextMenu({ x: event.clientX, y: event.clientY })
  }

  #cancel(): void {
    this.#drag = null
    this.#spaceHeld = false
    this.tools.cancel()
  }

  #leave(): void {
    if (this.tools.busy) return
    const state = this.ports.store.getState()
    state.setHover(null)
    state.setGizmoHover(null)
    state.setPointer(null)
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault()
    this.#enter(event)
    const [x, y] = this.#at(event)
    // Lines and pages scroll coarser than pixels; a pinch arrives as a wheel with Ctrl.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 240 : 1
    const speed = event.ctrlKey ? 0.01 : 0.0016
    const anchor = this.#underCursor(x, y) ?? this.ports.rig().pose.target
    this.ports.rig().zoomAbout(anchor, Math.exp(Math.max(-400, Math.min(400, event.deltaY * unit)) * speed))
  }

  #space(event: KeyboardEvent, held: boolean): void {
    if (event.code !== 'Space') return
    this.#spaceHeld = held && (event.target === this.ports.element || event.target === document.body)
    if (this.#spaceHeld) event.preventDefault()
  }

  #sample(event: PointerEvent): PointerSample | null {
    const rig = this.ports.rig()
    const [x, y] = this.#at(event)
    const floor = rig.floorAt(x, y)
    if (!floor) return null
    return {
      floor,
      sight: rig.sightAt(x, y),
      hit: this.tools.busy ? null : this.pick(x, y),
      screen_px: [x, y],
      metresPerPixel: metresPerPixel(rig.pose, rig.viewport),
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      clicks: this.#countClick(event, x, y),
    }
  }

  #lastClick = { time_ms: 0, x: 0, y: 0, count: 0 }

  /** Pointer events do not count clicks as mouse events do. */
  #countClick(event: PointerEvent, x: number, y: number): number {
    if (event.type !== 'pointerdown') return this.#lastClick.count
    const last = this.#lastClick
    const again = event.timeStamp - last.time_ms < 400 && Math.hypot(x - last.x, y - last.y) < DRAG_THRESHOLD_PX * 1.5
    this.#lastClick = { time_ms: event.timeStamp, x, y, count: again ? last.count + 1 : 1 }
    return this.#lastClick.count
  }

  /** Placement that shows at a pixel of the canvas, or null. */
  pick(x: number, y: number): string | null {
    return this.ports.grid().pick(this.ports.rig().sightAt(x, y))?.id ?? null
  }

  #underCursor(x: number, y: number): PlanVector | null {
    const sight = this.ports.rig().sightAt(x, y)
    const hit = this.ports.grid().pick(sight)
    if (hit) return along(sight.origin, sight.direction, hit.distance_m)
    const floor = this.ports.rig().floorAt(x, y)
    return floor && lift(floor, 0)
  }

  #at(event: { clientX: number; clientY: number }): readonly [number, number] {
    const box = this.ports.element.getBoundingClientRect()
    return [event.clientX - box.left - this.ports.left_px(), event.clientY - box.top]
  }

  /** The pane under the pointer is the one in hand, except that a gesture ends in the pane where it began. */
  #enter(event: MouseEvent): void {
    if (this.#drag || this.tools.busy) return
    this.ports.enter(event.clientX - this.ports.element.getBoundingClientRect().left)
  }
}
