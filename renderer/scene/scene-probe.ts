import type { WebGLRenderer } from 'three'
import type { EffectivePlacement } from '../../src/model/effective-site'
import { shownPorts } from '../editor/tools/connect/ports'
import type { AppStore } from '../state/store-access'
import type { CameraPose } from './camera/pose'
import { metresPerPixel, projectPoint } from './camera/projection'
import type { FloorEngine } from './floor-engine'
import { floorPicking } from './input/floor-picking'
import { bodyOf } from './items/body'
import { placementsShown } from './items/equipment-layer'
import { sectionHandlesOf } from './look/section-handle-layer'
import type { PlanVector } from './plan-space'
import { withShownStoreys } from './storeys/shown-storeys'

/** What tests ask of the scene instead of reading pixels: what is where, and at what cost. */
export interface SceneProbe {
  /** Draw calls of the last picture, shadow pass included. */
  drawCalls(): number
  triangles(): number
  /** Client pixel of the middle of a placement's top in the pane in hand or the one named; null where out of sight. */
  project(id: string, view?: 'plan' | '3d'): { readonly x: number; readonly y: number } | null
  /** What lies under a client pixel, nearest first: at most one. */
  idsAt(x: number, y: number): readonly string[]
  /** Ids of the equipment that the meshes hold for the last picture. */
  drawnIds(): readonly string[]
  /** Client pixel of a point of the plan on the floor, or null behind the camera. */
  floorAt(x_m: number, y_m: number): { readonly x: number; readonly y: number } | null
  /** Ports that show, each with its client pixel, as `owner kind way side`. */
  ports(): Readonly<Record<string, { readonly x: number; readonly y: number } | null>>
  /** Handles of the cutting planes, each with where it is in plan. */
  sectionHandles(): readonly { readonly plane: string; readonly x_m: number; readonly y_m: number }[]
  /** The middles of the arrows that move the selection in the pane in hand, each with its client pixel. */
  gizmo(): Readonly<Partial<Record<'x' | 'y', { readonly x: number; readonly y: number } | null>>>
  /** Ids of what is selected. */
  selected(): readonly string[]
  camera(): CameraPose
  readonly frameCount: number
  readonly jsFrame_ms: number
}

declare global {
  interface Window {
    __guscioProbe?: SceneProbe
  }
}

/** Puts the probe on the window; returns a function that takes it off again. */
export function exposeProbe(gl: WebGLRenderer, engine: FloorEngine, store: AppStore): () => void {
  const placements = (): readonly EffectivePlacement[] => placementsShown(withShownStoreys(store.getState()))
  const canvas = gl.domElement
  const clientPixel = (point: PlanVector, pane = engine.panes.active): { x: number; y: number } | null => {
    const { pose, viewport } = pane.rig
    const seen = projectPoint(pose, viewport, point)
    if (!seen) return null
    const box = canvas.getBoundingClientRect()
    return { x: seen.x + box.left + pane.left_px, y: seen.y + box.top }
  }
  const probe: SceneProbe = {
    drawCalls: () => gl.info.render.calls,
    triangles: () => gl.info.render.triangles,
    project(id, view) {
      const placement = placements().find((p) => p.id === id)
      if (!placement) return null
      const body = bodyOf(placement)
      return clientPixel(
        [body.x_m, body.y_m, body.z_m + body.height_m],
        view && engine.panes.shown.find((pane) => pane.view === view),
      )
    },
    idsAt(x, y) {
      const box = canvas.getBoundingClientRect()
      const pane = engine.panes.at(x - box.left)
      const hit = floorPicking(placements()).pick(pane.rig.sightAt(x - box.left - pane.left_px, y - box.top))
      return hit ? [hit.id] : []
    },
    drawnIds: () => engine.drawnIds(),
    floorAt: (x_m, y_m) => clientPixel([x_m, y_m, 0]),
    sectionHandles: () =>
      sectionHandlesOf(store.getState()).map(({ plane, at }) => ({ plane, x_m: at[0], y_m: at[1] })),
    ports: () => {
      const shown = shownPorts(store.getState(), metresPerPixel(engine.rig.pose, engine.rig.viewport))
      return Object.fromEntries(
        shown.map((p) => [
          [p.owner, p.kind, p.way, p.side ?? ''].join(' ').trim(),
          clientPixel([p.at[0], p.at[1], p.z_m]),
        ]),
      )
    },
    gizmo: () =>
      Object.fromEntries(
        engine
          .gizmo()
          .map(({ axis, from, tip }) => [axis, clientPixel([(from[0] + tip[0]) / 2, (from[1] + tip[1]) / 2, 0])]),
      ),
    selected: () => [...store.getState().selection],
    camera: () => engine.rig.pose,
    get frameCount() {
      return engine.stats.frames
    },
    get jsFrame_ms() {
      return engine.stats.js_ms
    },
  }
  window.__guscioProbe = probe
  return () => {
    if (window.__guscioProbe === probe) delete window.__guscioProbe
  }
}
