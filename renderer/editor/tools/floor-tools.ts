import { unlocked } from '../axis-lock'
import { LONGEST_TAP_MS } from '../keys/modifier-taps'
import { allTools } from './all-tools'
import { axisOfKey, lockOf, toggleLock } from './lock-axis'
import type { PointerSample, ToolContext } from './pointer-sample'
import type { Tool } from './tool'
import { idleMode, type ToolMode } from './tool-mode'

type AnyTool = Tool<ToolMode['name']>

/** Of a mode, its tool; each takes only modes of its own name, which the table's type has made sure of. */
const toolOf = (mode: ToolMode): AnyTool => allTools[mode.name] as unknown as AnyTool

const armed = (Object.values(allTools) as unknown as readonly AnyTool[]).filter((t) => t.armedBy !== undefined)

/** When a key was pressed, and whether by the system repeating it. */
interface KeyTime {
  readonly time_ms: number
  readonly repeat: boolean
}

/** The tools of the floor as one state machine; the scene feeds it pointer events in plan metres. */
export class FloorTools {
  #mode: ToolMode = idleMode
  #latest: PointerSample | null = null
  /** The axis key that is down, since when. */
  #axisKey: { readonly key: string; readonly time_ms: number } | null = null

  constructor(private readonly context: ToolContext) {}

  /** True while a press or drag is under way: the camera and hover keep off. */
  get busy(): boolean {
    return toolOf(this.#mode).busy?.(this.#mode) ?? false
  }

  pressed(sample: PointerSample): void {
    this.#follow()
    this.#mode = toolOf(this.#mode).pressed?.(this.#mode, sample, this.context) ?? this.#mode
  }

  moved(sample: PointerSample): void {
    this.#follow()
    this.#latest = sample
    const mode = this.#mode
    this.#mode = this.#move(mode, sample)
    // A press that becomes a drag shows its first position at once.
    if (mode.name === 'pointing' && this.#mode.name !== 'pointing') this.#mode = this.#move(this.#mode, sample)
  }

  released(sample: PointerSample): void {
    this.#follow()
    this.#mode = toolOf(this.#mode).released?.(this.#mode, sample, this.context) ?? this.#mode
  }

  /** A key that the state under way may want; true where it took it. */
  key(key: string, press: KeyTime = { time_ms: 0, repeat: false }): boolean {
    this.#follow()
    if (key === 'Escape') return this.cancel()
    const next = toolOf(this.#mode).key?.(this.#mode, key, this.context) ?? null
    if (next) this.#mode = next
    return next !== null || this.#lock(key, press)
  }

  /** A key let go: an axis that was held rather than tapped is free again. */
  keyUp(key: string, time_ms: number): void {
    const down = this.#axisKey
    this.#axisKey = null
    if (down?.key !== key.toLowerCase() || time_ms - down.time_ms <= LONGEST_TAP_MS) return
    const { interaction, setInteraction } = this.context.store.getState()
    if (!lockOf(interaction)) return
    setInteraction(unlocked(interaction))
    this.#again()
  }

  /** X and Y keep what is in hand to one axis: tapped until tapped again, held for as long as they are held. */
  #lock(key: string, { time_ms, repeat }: KeyTime): boolean {
    const axis = axisOfKey(key)
    if (!axis) return false
    const { interaction, setInteraction } = this.context.store.getState()
    const next = toggleLock(interaction, axis)
    if (!next) return false
    if (repeat) return true
    this.#axisKey = { key: axis, time_ms }
    setInteraction(next)
    this.#again()
    return true
  }

  /** Shows what the last movement means now. */
  #again(): void {
    if (this.#latest) this.#mode = this.#move(this.#mode, this.#latest)
  }

  /** Drops what is under way and restores what was; true where there was something. */
  cancel(): boolean {
    const next = toolOf(this.#mode).cancel?.(this.#mode, this.context) ?? null
    if (next) this.#mode = next
    return next !== null
  }

  #move(mode: ToolMode, sample: PointerSample): ToolMode {
    return toolOf(mode).moved?.(mode, sample, this.context) ?? mode
  }

  /** The interface arms and ends tools through the store: fall in with it. */
  #follow(): void {
    const { type } = this.context.store.getState().interaction
    const current = toolOf(this.#mode)
    if (current.armedBy === type) return
    const wanted = armed.find((t) => t.armedBy === type)
    if (wanted?.arm) this.#mode = wanted.arm()
    else if (current.armedBy !== undefined) this.#mode = idleMode
  }
}
