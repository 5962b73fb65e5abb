import { type PlanPoint, tidyPoint } from '../../../src/geometry/point'
import type { FloorTools } from '../../editor/tools/floor-tools'
import { followsPointer, isTypingFigures, toolPoint } from '../../editor/tools/follows-pointer'
import type { PointerSample } from '../../editor/tools/pointer-sample'
import type { AppStore } from '../../state/store-access'
import type { CameraRig } from '../camera/camera-rig'
import { projectPoint } from '../camera/projection'

interface KeyPointerPorts {
  /** The camera of the pane in hand. */
  rig(): CameraRig
  readonly store: AppStore
  readonly tools: FloorTools
  /** Placement that shows at a pixel of the canvas. */
  pick(x_px: number, y_px: number): string | null
}

/** One arrow press where no grid is set, metres. */
const FREE_STEP_m = 0.1
const FAR = 10
/** A key is exact: it catches only what it hits. */
const EXACT_m_per_px = 1e-4

const directions: Readonly<Record<string, PlanPoint>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/**
 * The pointer that arrow keys carry over the floor while a tool is armed: one grid step a press, ten with Shift; Space
 * clicks. It begins where the tool is, else where the mouse was, else in the middle of the view.
 */
export class KeyPointer {
  constructor(private readonly ports: KeyPointerPorts) {}

  /** Takes a key; true where it was meant for the pointer. */
  key({ key, shiftKey }: Key): boolean {
    const { store } = this.ports
    const { interaction, keyPointer, snap_m } = store.getState()
    if (!followsPointer(interaction) || isTypingFigures(interaction)) return false
    const direction = directions[key]
    if (direction) {
      const step_m = (snap_m || FREE_STEP_m) * (shiftKey ? FAR : 1)
      const [x, y] = this.#place()
      this.#moveTo(tidyPoint([onGrid(x, direction[0], step_m), onGrid(y, direction[1], step_m)]))
      return true
    }
    if (key === ' ' && keyPointer) {
      const sample = this.#sample(keyPointer)
      this.ports.tools.pressed(sample)
      this.ports.tools.released(sample)
      return true
    }
    // Figures are typed from a place: without one the tool takes that of this pointer, and the key goes on to the tool.
    if (/^(?:Enter|[\d.,+-])$/.test(key) && toolPoint(interaction) === null) this.#moveTo(this.#place())
    return false
  }

  #place(): PlanPoint {
    const { interaction, keyPointer, pointer } = this.ports.store.getState()
    return toolPoint(interaction) ?? keyPointer ?? pointer ?? this.#middle()
  }

  /** The middle of the view, or what the camera looks at where that is sky; on whole metres. */
  #middle(): PlanPoint {
    const rig = this.ports.rig()
    const { width_px, height_px } = rig.viewport
    const [x, y] = rig.floorAt(width_px / 2, height_px / 2) ?? rig.pose.target
    return [Math.round(x), Math.round(y)]
  }

  #moveTo(at: PlanPoint): void {
    const { store, tools } = this.ports
    const rig = this.ports.rig()
    store.getState().setKeyPointer(at)
    store.getState().setPointer(at)
    const { width_px, height_px } = rig.viewport
    const [x, y] = this.#pixel(at)
    if (x < 0 || y < 0 || x > width_px || y > height_px) rig.panTo(at, width_px / 2, height_px / 2, 0, 0)
    tools.moved(this.#sample(at))
  }

  #sample(at: PlanPoint): PointerSample {
    const [x, y] = this.#pixel(at)
    return {
      floor: at,
      sight: this.ports.rig().sightAt(x, y),
      hit: this.ports.pick(x, y),
      screen_px: [x, y],
      metresPerPixel: EXACT_m_per_px,
      ctrl: false,
      shift: false,
      alt: false,
      clicks: 1,
    }
  }

  #pixel(at: PlanPoint): readonly [number, number] {
    const { store } = this.ports
    const rig = this.ports.rig()
    const pixel = projectPoint(rig.pose, rig.viewport, [at[0], at[1], store.getState().floor_m])
    return pixel ? [pixel.x, pixel.y] : [-1, -1]
  }
}

/** One step on from where it is, on the grid of that step; the other axis stays where it is. */
const onGrid = (value: number, direction: number, step_m: number): number =>
  direction === 0 ? value : (Math.round(value / step_m) + direction) * step_m
