import type { EditorState } from '../../editor/editor-store'
import { storeySite } from '../../editor/storeys/storey-site'
import { startWalk } from '../../editor/walk/start-walk'
import { canStand, freeWidth_m } from '../../editor/walk/walk-room'
import { looking, type Stride, type Walker, walked } from '../../editor/walk/walker'
import type { AppState } from '../../state/app-state'
import type { AppStore } from '../../state/store-access'
import type { CameraRig } from '../camera/camera-rig'
import type { CameraPose } from '../camera/pose'
import { walkPose } from '../camera/walk-pose'

interface WalkPorts {
  readonly element: HTMLElement
  /** The camera of the pane in hand. */
  rig(): CameraRig
  readonly store: AppStore
}

/** Letters by place, so that they lie under the left hand on any keyboard. */
const strides: Readonly<Record<string, Partial<Stride>>> = {
  KeyW: { ahead: 1 },
  KeyS: { ahead: -1 },
  KeyA: { right: -1 },
  KeyD: { right: 1 },
  ArrowUp: { ahead: 1 },
  ArrowDown: { ahead: -1 },
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
}
const LOOK_deg_per_px = 0.2
/** A picture that came late must not carry anyone through a wall of racks. */
const MOST_STEP_s = 0.1
/** How often the free width is told while walking, milliseconds. */
const TELL_ms = 120

/** Keys and pointer while someone walks over the floor; all others end the walk and then mean what they always do. */
export class WalkInput {
  readonly #listeners = new AbortController()
  readonly #down = new Set<string>()
  readonly #unsubscribe: () => void
  #walker: Walker | null = null
  /** Where the camera was, to go back to. */
  #before: CameraPose | null = null
  #fast = false
  #frame = 0
  #last_ms = 0
  #told_ms = 0

  constructor(private readonly ports: WalkPorts) {
    const { signal } = this.#listeners
    const first = { signal, capture: true }
    window.addEventListener('keydown', (e) => this.#keyDown(e), first)
    window.addEventListener('keyup', (e) => this.#keyUp(e), first)
    window.addEventListener('blur', () => this.#down.clear(), { signal })
    for (const name of ['pointerdown', 'pointermove', 'pointerup', 'wheel'] as const)
      ports.element.addEventListener(name, (e) => this.#pointer(e), { ...first, passive: false })
    this.#unsubscribe = ports.store.subscribe((now, before) => this.#follow(now, before))
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#unsubscribe()
    this.#listeners.abort()
  }

  #follow(now: AppState, before: AppState): void {
    const [walks, walked] = [now, before].map(({ interaction }) => interaction.type === 'walking')
    if (walks && !walked) this.#begin(now)
    else if (!walks && walked) this.#end(now.view === '3d' && now.frameRequest === before.frameRequest)
    else if (
      walks &&
      (now.view !== '3d' || now.frameRequest !== before.frameRequest || now.cameraRequest !== before.cameraRequest)
    ) {
      this.#end(false)
      now.setInteraction({ type: 'idle' })
    }
  }

  #begin(state: AppState): void {
    const { element } = this.ports
    const rig = this.ports.rig()
    this.#before = rig.goal
    const { target, heading_deg } = rig.goal
    const at = state.pointer ?? ([target[0], target[1]] as const)
    this.#walker = startWalk(siteUnderfoot(state), state.selection, at, heading_deg)
    element.focus({ preventScroll: true })
    this.#show(performance.now())
  }

  #end(goBack: boolean): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#down.clear()
    this.#walker = null
    if (goBack && this.#before) this.ports.rig().goTo(this.#before, performance.now())
    this.#before = null
  }

  #keyDown(event: KeyboardEvent): void {
    if (!this.#walker) return
    const { element, store } = this.ports
    if (event.target !== element && event.target !== document.body) return
    this.#fast = event.shiftKey
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (plain && event.code in strides) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.#down.add(event.code)
      this.#run()
    } else if (plain && event.key !== 'Shift' && event.key !== 'Escape')
      store.getState().setInteraction({ type: 'idle' })
  }

  #keyUp(event: KeyboardEvent): void {
    this.#fast = event.shiftKey
    this.#down.delete(event.code)
  }

  /** Any drag looks about; nothing is picked on a walk. */
  #pointer(event: PointerEvent | WheelEvent): void {
    if (!this.#walker) return
    event.stopImmediatePropagation()
    if (event.type === 'wheel') event.preventDefault()
    if (event.type === 'pointerdown') {
      this.ports.element.setPointerCapture((event as PointerEvent).pointerId)
      this.ports.element.focus({ preventScroll: true })
    }
    if (event.type !== 'pointermove' || event.buttons === 0) return
    this.#walker = looking(this.#walker, event.movementX * -LOOK_deg_per_px, event.movementY * LOOK_deg_per_px)
    this.#show(performance.now())
  }

  #run(): void {
    if (this.#frame !== 0) return
    this.#last_ms = performance.now()
    const step = (now_ms: number) => {
      this.#frame = 0
      if (!this.#walker || this.#down.size === 0) return
      const seconds = Math.min(MOST_STEP_s, Math.max(0, now_ms - this.#last_ms) / 1000)
      this.#last_ms = now_ms
      const site = siteUnderfoot(this.ports.store.getState())
      this.#walker = walked(this.#walker, this.#stride(), seconds, (at) => canStand(site, at))
      this.#show(now_ms)
      this.#frame = requestAnimationFrame(step)
    }
    this.#frame = requestAnimationFrame(step)
  }

  #stride(): Stride {
    const sum = { ahead: 0, right: 0, turn: 0, fast: this.#fast }
    for (const code of this.#down) {
      const { ahead = 0, right = 0, turn = 0 } = strides[code]!
      sum.ahead += ahead
      sum.right += right
      sum.turn += turn
    }
    return sum
  }

  #show(now_ms: number): void {
    const walker = this.#walker
    if (!walker) return
    const { store } = this.ports
    const rig = this.ports.rig()
    const arriving = this.#told_ms === 0 || this.#before === rig.goal
    rig.goTo(walkPose(walker), now_ms, !arriving)
    if (!arriving && now_ms - this.#told_ms < TELL_ms && this.#down.size > 0) return
    this.#told_ms = now_ms
    const state = store.getState()
    const width_m = freeWidth_m(siteUnderfoot(state), walker.at, walker.heading_deg)
    if (state.interaction.type === 'walking') state.setInteraction({ type: 'walking', at: walker.at, width_m })
    state.setPointer(walker.at)
  }
}

const siteUnderfoot = ({ effective, floor_m }: EditorState) => storeySite(effective, floor_m)
