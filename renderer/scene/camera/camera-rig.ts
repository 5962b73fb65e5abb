import type { PlanPoint } from '../../../src/geometry/point'
import type { StandardView } from '../../editor/standard-view'
import type { PlanVector } from '../plan-space'
import { type Bounds, frameBounds, planView, spaceView, standardViews } from './framing'
import { orbitAbout, slide, slideByPixels, zoomAbout } from './moves'
import { type CameraPose, isParallel, LENS_FOV_DEG, mixPoses, PARALLEL_FOV_DEG } from './pose'
import { floorPoint, metresPerPixel, type SightLine, sightLine, type Viewport } from './projection'
import { isOnFoot } from './walk-pose'

/** How long a change of view takes, milliseconds. */
const TRANSITION_MS = 140
/** How much of the floor a standard view shows that is turned to from a walk, metres. */
const AFOOT_HEIGHT_M = 40

/** Holds the pose of the camera and moves it. Knows no graphics: `onChange` asks for a new picture. */
export class CameraRig {
  #pose: CameraPose
  #viewport: Viewport = { width_px: 1, height_px: 1 }
  #transition: { readonly from: CameraPose; readonly to: CameraPose; readonly start_ms: number } | null = null
  /** Where the 3D view was left, so that going to the plan and back changes nothing. */
  #spaceTilt: Pick<CameraPose, 'heading_deg' | 'elevation_deg'> = spaceView

  constructor(
    private readonly onChange: () => void,
    private readonly reducedMotion: () => boolean,
  ) {
    this.#pose = { ...spaceView, target: [0, 0, 0], height_m: 60 }
  }

  get pose(): CameraPose {
    return this.#pose
  }
  get viewport(): Viewport {
    return this.#viewport
  }
  get moving(): boolean {
    return this.#transition !== null
  }

  resize(viewport: Viewport): void {
    this.#viewport = viewport
    this.onChange()
  }

  /** Runs a transition on; returns true while there is more to come. */
  advance(now_ms: number): boolean {
    if (!this.#transition) return false
    const { from, to, start_ms } = this.#transition
    const t = Math.min(1, Math.max(0, (now_ms - start_ms) / TRANSITION_MS))
    // Ease out: fast away, soft arrival.
    this.#pose = mixPoses(from, to, 1 - (1 - t) ** 3)
    if (t >= 1) this.#transition = null
    return this.#transition !== null
  }

  /** Goes to a pose, at once where the system asks for less motion. */
  goTo(pose: CameraPose, now_ms: number, instant = false): void {
    if (instant || this.reducedMotion()) {
      this.#transition = null
      this.#pose = pose
    } else this.#transition = { from: this.#pose, to: pose, start_ms: now_ms }
    this.onChange()
  }

  frame(bounds: Bounds, now_ms: number, instant = false): void {
    const { goal } = this
    // From the ground nothing would be seen of what is farther away.
    const from = isOnFoot(goal) ? { ...goal, ...this.#spaceTilt, fov_deg: LENS_FOV_DEG } : goal
    this.goTo(frameBounds(bounds, from, this.#viewport), now_ms, instant)
  }

  /** Switches between plan and 3D about the same spot. */
  setView(view: '3d' | 'plan', now_ms: number, instant = false): void {
    const goal = this.goal
    if (isParallel(goal) === (view === 'plan')) return
    if (view === 'plan' && isOnFoot(goal))
      this.goTo({ ...goal, ...planView, height_m: AFOOT_HEIGHT_M }, now_ms, instant)
    else if (view === 'plan') {
      this.#spaceTilt = { heading_deg: goal.heading_deg, elevation_deg: goal.elevation_deg }
      this.goTo({ ...goal, ...planView }, now_ms, instant)
    } else this.goTo({ ...goal, ...this.#spaceTilt, fov_deg: LENS_FOV_DEG }, now_ms, instant)
  }

  /** Stands where another camera stands or is going, and knows the 3D view that it was left in. */
  takeAfter(other: CameraRig): void {
    this.#transition = null
    this.#pose = other.goal
    this.#spaceTilt = other.#spaceTilt
    this.onChange()
  }

  /** Looks at the same spot from a standard direction. */
  turnTo(view: StandardView, now_ms: number): void {
    const { goal } = this
    const lens = isOnFoot(goal) ? { fov_deg: LENS_FOV_DEG, height_m: AFOOT_HEIGHT_M } : {}
    this.goTo({ ...goal, ...lens, ...standardViews[view] }, now_ms)
  }

  /** Zooms about a point, which keeps its place on screen. */
  zoomAbout(anchor: PlanVector, factor: number): void {
    this.#settle()
    this.#pose = zoomAbout(this.#pose, anchor, factor)
    this.onChange()
  }

  /** Turns and tilts about a pivot by pixels of travel; in the plan it does nothing. */
  orbitBy(pivot: PlanVector, dx_px: number, dy_px: number): void {
    if (this.#pose.fov_deg <= PARALLEL_FOV_DEG) return
    this.#settle()
    this.#pose = orbitAbout(this.#pose, pivot, dx_px * 0.3, dy_px * 0.25)
    this.onChange()
  }

  /** Drags the floor so that `held` comes under the cursor. */
  panTo(held: PlanPoint | null, x_px: number, y_px: number, dx_px: number, dy_px: number): void {
    this.#settle()
    const under = this.floorAt(x_px, y_px)
    this.#pose =
      held && under
        ? slide(this.#pose, [held[0] - under[0], held[1] - under[1]])
        : slideByPixels(this.#pose, dx_px, dy_px, metresPerPixel(this.#pose, this.#viewport))
    this.onChange()
  }

  sightAt(x_px: number, y_px: number): SightLine {
    return sightLine(this.#pose, this.#viewport, x_px, y_px)
  }

  floorAt(x_px: number, y_px: number): PlanPoint | null {
    return floorPoint(this.sightAt(x_px, y_px))
  }

  /** Where the camera is, or is going. */
  get goal(): CameraPose {
    return this.#transition?.to ?? this.#pose
  }

  /** A hand on the camera ends whatever it was doing by itself, where it was going. */
  #settle(): void {
    if (!this.#transition) return
    this.#pose = this.#transition.to
    this.#transition = null
  }
}
