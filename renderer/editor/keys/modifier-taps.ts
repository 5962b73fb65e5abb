/** Modifiers that do something when tapped alone. */
export type TappedKey = 'Shift' | 'Control'

/** Longer than this a key was held, not tapped; milliseconds. */
export const LONGEST_TAP_MS = 350

/** Tells a tap of a modifier from its use with another key or the pointer. Times are those of the events. */
export class ModifierTaps {
  #down: { readonly key: TappedKey; readonly time_ms: number } | null = null

  constructor(private readonly onTap: (key: TappedKey) => void) {}

  pressed(key: string, time_ms: number, repeat: boolean): void {
    if (repeat) return
    const alone = this.#down === null && (key === 'Shift' || key === 'Control')
    this.#down = alone ? { key, time_ms } : null
  }

  released(key: string, time_ms: number): void {
    const down = this.#down
    this.#down = null
    if (down?.key === key && time_ms - down.time_ms <= LONGEST_TAP_MS) this.onTap(down.key)
  }

  /** The pointer was used: the modifier belongs to that. */
  interrupt(): void {
    this.#down = null
  }
}
