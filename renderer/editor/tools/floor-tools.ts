import { noHold } from '../snapping/snap-box'
import { movePlacing, releasePlacing } from './place/placing'
import type { PointerSample, ToolContext } from './pointer-sample'
import { moveIdle, pressIdle } from './select/idle'
import { cancelMarquee, moveMarquee, releaseMarquee } from './select/marquee'
import { cancelMoving, keyMoving, moveMoving, releaseMoving } from './select/moving'
import { movePointing, releasePointing } from './select/pointing'
import { idleMode, type ToolMode } from './tool-mode'

/** The tools of the floor as one state machine; the scene feeds it pointer events in plan metres. */
export class FloorTools {
  #mode: ToolMode = idleMode

  constructor(private readonly context: ToolContext) {}

  /** True while a press or drag is under way: the camera and hover keep off. */
  get busy(): boolean {
    return this.#mode.name !== 'idle' && this.#mode.name !== 'placing'
  }

  pressed(sample: PointerSample): void {
    this.#follow()
    this.#mode = this.#mode.name === 'placing' ? { ...this.#mode, press: sample } : pressIdle(sample)
  }

  moved(sample: PointerSample): void {
    this.#follow()
    const mode = this.#mode
    // A press that becomes a drag shows its first position at once.
    const next = mode.name === 'pointing' ? movePointing(mode, sample, this.context) : mode
    this.#mode = this.#move(next, sample)
  }

  released(sample: PointerSample): void {
    this.#follow()
    const mode = this.#mode
    if (mode.name === 'pointing') this.#mode = releasePointing(mode, sample, this.context)
    else if (mode.name === 'marquee') this.#mode = releaseMarquee(mode, this.context)
    else if (mode.name === 'moving') this.#mode = releaseMoving(mode, sample, this.context)
    else if (mode.name === 'placing') this.#mode = releasePlacing(mode, sample, this.context)
  }

  /** A key that the state under way may want; true where it took it. */
  key(key: string): boolean {
    this.#follow()
    if (key === 'Escape') return this.cancel()
    if (this.#mode.name !== 'moving') return false
    const next = keyMoving(this.#mode, key, this.context)
    if (next) this.#mode = next
    return next !== null
  }

  /** Drops what is under way and restores what was; true where there was something. */
  cancel(): boolean {
    const mode = this.#mode
    if (mode.name === 'marquee') this.#mode = cancelMarquee(mode, this.context)
    else if (mode.name === 'moving') this.#mode = cancelMoving(this.context)
    else if (mode.name === 'pointing') this.#mode = idleMode
    else return false
    return true
  }

  #move(mode: ToolMode, sample: PointerSample): ToolMode {
    if (mode.name === 'idle') return moveIdle(mode, sample, this.context)
    if (mode.name === 'marquee') return moveMarquee(mode, sample, this.context)
    if (mode.name === 'moving') return moveMoving(mode, sample, this.context)
    if (mode.name === 'placing') return movePlacing(mode, sample, this.context)
    return mode
  }

  /** The interface arms and ends tools through the store: fall in with it. */
  #follow(): void {
    const { type } = this.context.store.getState().interaction
    if (type === 'placing' && this.#mode.name !== 'placing') this.#mode = { name: 'placing', hold: noHold, press: null }
    else if (type !== 'placing' && this.#mode.name === 'placing') this.#mode = idleMode
  }
}
