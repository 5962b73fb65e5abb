import type { Scene as ThreeScene, WebGLRenderer } from 'three'
import { placementsAmong } from '../../src/model/placement-of'
import type { GizmoArrow } from '../editor/gizmo/move-gizmo'
import type { AppState } from '../state/app-state'
import { leftViewOf } from '../state/project/camera-memory'
import type { AppStore } from '../state/store-access'
import { type Attention, attentionOf, attentionTo } from './camera/attention'
import { CameraKeeper } from './camera/camera-keeper'
import { CameraRig } from './camera/camera-rig'
import { CompassLayer } from './camera/compass-layer'
import { FloorCamera } from './camera/floor-camera'
import { type FloorPane, FloorPanes } from './camera/floor-panes'
import type { Bounds } from './camera/framing'
import { isInSight } from './camera/in-sight'
import type { Viewport } from './camera/projection'
import type { SceneTheme } from './colour/scene-theme'
import { DimensionLayer } from './dimensions/dimension-layer'
import { floorGizmo, gizmoBoxOf } from './gizmo/floor-gizmo'
import { GizmoLayer } from './gizmo/gizmo-layer'
import { ContactShadowLayer } from './items/contact-shadow-layer'
import { EquipmentLayer } from './items/equipment-layer'
import { LightLayer } from './light/light-layer'
import { SectionCapLayer } from './look/section-cap-layer'
import { SectionHandleLayer } from './look/section-handle-layer'
import { sectionOf } from './look/section-of'
import { cutScene, sectionPlanes } from './look/section-planes'
import { DragLayer } from './overlays/drag-layer'
import type { SceneWords } from './overlays/floor-label'
import { GhostLayer } from './overlays/ghost-layer'
import { KeyPointerLayer } from './overlays/key-pointer-layer'
import { LabelLayer } from './overlays/label-layer'
import { OutlineLayer } from './overlays/outline-layer'
import type { PlanVector } from './plan-space'
import { RouteLayer } from './runs/route-layer'
import { RoutePortLayer } from './runs/route-port-layer'
import { RunColourLayer } from './runs/run-colour-layer'
import { TowedRunLayer } from './runs/towed-run-layer'
import type { SceneInput, SceneLayer, SceneView } from './scene-layer'
import { AreaLayer } from './shell/area-layer'
import { DrawingLayer } from './shell/drawing-layer'
import { ShellLayer } from './shell/shell-layer'
import { placementsBounds, siteBounds, startBounds } from './shell/site-bounds'
import { StoreyBelowLayer } from './shell/storey-below-layer'
import { type ShownStoreys, storeysOfState, withShownStoreys } from './storeys/shown-storeys'
import { withUnderlays } from './underlay/underlay-bounds'
import { UnderlayLayer } from './underlay/underlay-layer'

/**
 * Joins store, layers and camera: a change in the store asks for one picture, and the layers take over where the store
 * has come to when it is drawn. A gesture may change the store several times between two pictures.
 */
export class FloorEngine {
  readonly panes: FloorPanes
  readonly #keeper: CameraKeeper
  readonly #camera = new FloorCamera()
  readonly #layers: SceneLayer[] = []
  readonly #compass: CompassLayer
  /** Words stand over each pane by themselves. */
  readonly #labels = new Map<FloorPane, LabelLayer>()
  readonly #equipment: EquipmentLayer
  #shown: SceneInput | null = null
  /** The state of the store that is shown, and the one that the camera has followed. */
  #taken: AppState | null = null
  #followed: AppState
  #theme: SceneTheme
  #bounds: Bounds
  #shadowsStale = true
  #isCut = false
  #unsubscribe: () => void
  /** Milliseconds of script that the last picture took, and how many there were. */
  readonly stats = { frames: 0, js_ms: 0 }

  constructor(
    private readonly store: AppStore,
    private readonly scene: ThreeScene,
    theme: SceneTheme,
    private words: SceneWords,
    /** Where words stand, one for each pane. */
    boards: readonly [HTMLElement, HTMLElement],
    private readonly requestFrame: () => void,
    /** Few and cheap pictures: no transitions, a coarser shadow map. */
    goEasy: boolean,
  ) {
    this.#theme = theme
    const staleShadows = () => {
      this.#shadowsStale = true
    }
    this.#equipment = new EquipmentLayer(staleShadows)
    const still = () => goEasy || matchMedia('(prefers-reduced-motion: reduce)').matches
    const pane = (board: HTMLElement): FloorPane => ({
      rig: new CameraRig(requestFrame, still),
      board,
      view: '3d',
      left_px: 0,
    })
    this.panes = new FloorPanes([pane(boards[0]), pane(boards[1])])
    this.#keeper = new CameraKeeper(store, this.panes)
    this.#compass = new CompassLayer(boards[0].closest('main') ?? boards[0])
    this.#layers.push(
      new LightLayer(staleShadows, goEasy ? 1024 : 2048),
      new ShellLayer(),
      new StoreyBelowLayer(),
      new UnderlayLayer(requestFrame),
      new AreaLayer(),
      new DrawingLayer(),
      new ContactShadowLayer(),
      this.#equipment,
      new SectionCapLayer(),
      new SectionHandleLayer(),
      new RouteLayer(),
      new RunColourLayer(),
      new RoutePortLayer(),
      new TowedRunLayer(),
      new OutlineLayer(),
      new GhostLayer(),
      new DragLayer(),
      new GizmoLayer(),
      new KeyPointerLayer(),
      new DimensionLayer(),
    )
    for (const layer of this.#layers) scene.add(layer.object)
    this.#bounds = siteBounds(store.getState().effective)
    this.#followed = store.getState()
    this.#take()
    this.#arrange(this.#followed, true)
    this.#unsubscribe = store.subscribe((state) => this.#follow(state))
  }

  /** The camera of the pane that has the pointer and the keys. */
  get rig(): CameraRig {
    return this.panes.active.rig
  }

  get bounds(): Bounds {
    return this.#bounds
  }

  /** The view that a project opens with: as it was left, else its first building and the yard beside it. */
  frameStart(): void {
    const state = this.store.getState()
    this.#arrange(state, true)
    const { shown, divided } = this.panes
    const left = state.project && leftViewOf(state.preferences, state.project)
    for (const { rig, view } of shown) {
      const pose = left?.poses[divided ? view : state.view === 'plan' ? 'plan' : '3d']
      if (pose) rig.goTo(pose, performance.now(), true)
      else rig.frame(startBounds(state.effective), performance.now(), true)
    }
    this.#keeper.begin()
  }

  /** Takes another size of the canvas, CSS pixels. */
  resize(whole: Viewport): void {
    this.panes.resize(whole)
  }

  /** Gives the pointer and the keys to the pane under a pixel of the canvas. */
  enter(x_px: number): void {
    if (this.panes.divided) this.store.getState().lookInto(this.panes.at(x_px).view)
  }

  setTheme(theme: SceneTheme): void {
    this.#theme = theme
    this.requestFrame()
  }

  setWords(words: SceneWords): void {
    this.words = words
    const input = this.#input(this.store.getState())
    for (const labels of this.#labels.values()) labels.setWords(words, input)
    this.requestFrame()
  }

  /** The middle of what is selected, or null. */
  selectionCentre(): PlanVector | null {
    const { effective, selection } = this.store.getState()
    const bounds = selection.size > 0 && placementsBounds(placementsAmong(effective.placements, selection))
    if (!bounds) return null
    return [(bounds.min[0] + bounds.max[0]) / 2, (bounds.min[1] + bounds.max[1]) / 2, 0]
  }

  /** The arrows that move the selection, as the pane in hand shows them. */
  gizmo(): readonly GizmoArrow[] {
    const box = gizmoBoxOf(withShownStoreys(this.store.getState()))
    return box ? floorGizmo(box, this.rig.pose, this.rig.viewport) : []
  }

  /** Ids of the equipment in the picture; what lies outside the view may be left out. */
  drawnIds(): string[] {
    return this.#equipment.drawnIds()
  }

  /** Brings placements into sight where they are not all in it. */
  reveal(ids: readonly string[]): void {
    const attention = attentionTo(placementsAmong(this.store.getState().effective.placements, ids))
    if (attention) this.#show(attention)
  }

  /** Draws one picture; called by the render loop when one was asked for, and for a file. */
  draw(gl: WebGLRenderer, now_ms: number, picture = false): void {
    const start = performance.now()
    this.#take()
    const { shown, active } = this.panes
    const moving = shown.filter(({ rig }) => rig.advance(now_ms))
    const cover = this.panes.cover()
    gl.shadowMap.autoUpdate = false
    gl.setScissorTest(shown.length > 1)
    for (const pane of shown) {
      const view = { pose: pane.rig.pose, viewport: pane.rig.viewport, cover, picture }
      this.#drawPane(gl, pane, view)
      if (pane === active) this.#compass.beforeFrame(view)
    }
    this.stats.frames++
    this.stats.js_ms = performance.now() - start
    if (!picture) this.#keeper.follow()
    if (moving.length > 0) this.requestFrame()
  }

  #drawPane(gl: WebGLRenderer, pane: FloorPane, view: SceneView): void {
    const { left_px } = pane
    const { width_px, height_px } = view.viewport
    gl.setViewport(left_px, 0, width_px, height_px)
    gl.setScissor(left_px, 0, width_px, height_px)
    this.#camera.show(view.pose, view.viewport, this.#bounds)
    for (const layer of this.#layers) layer.beforeFrame?.(view)
    this.#labels.get(pane)?.beforeFrame(view)
    this.#cut(gl)
    gl.shadowMap.needsUpdate = this.#shadowsStale
    this.#shadowsStale = false
    gl.render(this.scene, this.#camera)
  }

  dispose(): void {
    this.#unsubscribe()
    this.#keeper.dispose()
    for (const layer of this.#layers) {
      this.scene.remove(layer.object)
      layer.dispose()
    }
    this.#compass.dispose()
    for (const labels of this.#labels.values()) labels.dispose()
  }

  #cut(gl: WebGLRenderer): void {
    const planes = sectionPlanes(sectionOf(this.store.getState()))
    if (planes.length === 0 && !this.#isCut) return
    this.#isCut = planes.length > 0
    gl.localClippingEnabled = true
    if (cutScene(this.scene, planes)) this.#shadowsStale = true
  }

  /** Follows the view switch and the divider. Cameras stay as they are while a diagram lies over the floor. */
  #arrange({ view, split, splitShare }: AppState, instant = false): void {
    if (view !== '3d' && view !== 'plan') return
    if (split) this.panes.divide(view, splitShare)
    this.panes.activate(view)
    if (!split) {
      if (this.panes.divided) this.panes.join()
      this.rig.setView(view, performance.now(), instant)
    }
    const { shown } = this.panes
    for (const [pane, labels] of this.#labels) {
      if (shown.includes(pane)) continue
      labels.dispose()
      this.#labels.delete(pane)
    }
    for (const pane of shown) {
      if (this.#labels.has(pane)) continue
      const labels = new LabelLayer(pane.board, this.words)
      labels.update(this.#input(this.store.getState()), null)
      this.#labels.set(pane, labels)
    }
  }

  /** Follows the view switch, what the user turns to, and the opening of another project. */
  #moveCamera(now: AppState, before: AppState): void {
    if (now.project !== before.project) this.frameStart()
    if (now.view !== before.view || now.split !== before.split || now.splitShare !== before.splitShare)
      this.#arrange(now)
    const request = now.cameraRequest
    if (request && request !== before.cameraRequest) {
      if ('view' in request) this.rig.turnTo(request.view, performance.now())
      else this.rig.goTo(request.pose, performance.now())
    }
    const attention = attentionOf(now, before)
    if (attention) this.#show(attention)
  }

  #show({ subject, frame, enough }: Attention): void {
    // What was asked for by F goes to the pane in hand; what is shown by the way shows in both.
    for (const { rig } of enough === null ? [this.panes.active] : this.panes.shown)
      if (enough === null || !isInSight(subject, rig.goal, rig.viewport, enough)) rig.frame(frame, performance.now())
  }

  #input(state: AppState): SceneInput {
    return {
      state: withShownStoreys(state),
      theme: this.#theme,
      storeys: storeysOfState(state),
      whole: state.effective,
    }
  }

  #follow(state: AppState): void {
    const before = this.#followed
    this.#followed = state
    this.#moveCamera(state, before)
    this.requestFrame()
  }

  #take(): void {
    const state = this.store.getState()
    const before = this.#shown
    const now = this.#input(state)
    if (before && this.#taken === state && before.theme === now.theme) return
    if (this.#taken?.effective !== state.effective || before?.storeys !== now.storeys)
      this.#bounds = padded(withUnderlays(siteBounds(state.effective), state.document.underlays), now.storeys)
    this.#taken = state
    this.#shown = now
    for (const layer of [...this.#layers, ...this.#labels.values()]) layer.update(now, before)
  }
}

/** Room for the yard round the site, for storeys below and above, and for ghosts over them. */
function padded({ min, max }: Bounds, { elevations, lift, yard_m }: ShownStoreys): Bounds {
  const lifts = elevations.map((at_m) => lift(at_m) ?? 0)
  return {
    min: [min[0] - 30, min[1] - 30, Math.min(...lifts, yard_m ?? 0) - 1],
    max: [max[0] + 30, max[1] + 30, max[2] + Math.max(...lifts) + 6],
  }
}
