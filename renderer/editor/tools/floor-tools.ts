import { allTools } from './all-tools'
import type { PointerSample, ToolContext } from './pointer-sample'
import type { Tool } from './tool'
import { idleMode, type ToolMode } from './tool-mode'

type AnyTool = Tool<ToolMode['name']>

/** Of a mode, its tool; each takes only modes of its own name, which the table's type has made sure of. */
const toolOf = (mode: ToolMode): AnyTool => allTools[mode.name] as unknown as AnyTool

const armed = (Object.values(allTools) as unknown as readonly AnyTool[]).filter((t) => t.armedBy !== undefined)

/** The tools of the floor as one state machine; the scene feeds it pointer events in plan metres. */
export class FloorTools {
  #mode: ToolMode = idleMode

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
  key(key: string): boolean {
    this.#follow()
    if (key === 'Escape') return this.cancel()
    const next = toolOf(this.#mode).key?.(this.#mode, key, this.context) ?? null
    if (next) this.#mode = next
    return next !== null
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
