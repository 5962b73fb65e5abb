import type { OpenProject } from '../../../src/api/app-api'
import { type LeftView, withLeftView } from '../../state/project/camera-memory'
import type { AppStore } from '../../state/store-access'
import type { FloorPanes } from './floor-panes'
import type { CameraPose } from './pose'
import { isOnFoot } from './walk-pose'

/** A camera that has stood so long is where its user wants it, milliseconds. */
const AT_REST_MS = 500

/** Remembers, per site and person, where the cameras came to rest. What the site opens with is not worth a note. */
export class CameraKeeper {
  #seen: readonly CameraPose[] = []
  #waiting: { readonly site: OpenProject; readonly left: LeftView; readonly timer: number } | null = null

  constructor(
    private readonly store: AppStore,
    private readonly panes: FloorPanes,
  ) {}

  /** Takes the cameras as they stand for known. */
  begin(): void {
    this.#seen = this.#goals()
  }

  /** Looks where the cameras are going; called with every picture on screen. */
  follow(): void {
    const { project, view, floor_m } = this.store.getState()
    const goals = this.#goals()
    if (!project || (view !== 'plan' && view !== '3d') || goals.some(isOnFoot)) return
    if (goals.length === this.#seen.length && goals.every((goal, i) => goal === this.#seen[i])) return
    this.#seen = goals
    const { shown, divided } = this.panes
    const poses = Object.fromEntries(shown.map((pane) => [divided ? pane.view : view, pane.rig.goal]))
    if (this.#waiting) clearTimeout(this.#waiting.timer)
    const timer = window.setTimeout(() => this.#keep(), AT_REST_MS)
    this.#waiting = { site: project, left: { view, floor_m, poses }, timer }
  }

  dispose(): void {
    if (this.#waiting) clearTimeout(this.#waiting.timer)
    this.#keep()
  }

  #keep(): void {
    const waiting = this.#waiting
    this.#waiting = null
    if (!waiting) return
    const { preferences, setPreferences } = this.store.getState()
    setPreferences({ layout: withLeftView(preferences, waiting.site, waiting.left) })
  }

  #goals(): CameraPose[] {
    return this.panes.shown.map(({ rig }) => rig.goal)
  }
}
