/** Beyond this many differences a map of its own is cheaper to read than two. */
const MOST_OVER = 256

/** A map that differs from another in a few entries, which shares all others with it. */
export class OverlayMap<K, V> implements ReadonlyMap<K, V> {
  readonly #base: ReadonlyMap<K, V>
  /** Entries that differ; undefined where the entry is gone. */
  readonly #over: ReadonlyMap<K, V | undefined>
  readonly size: number

  private constructor(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V | undefined>) {
    this.#base = base
    this.#over = over
    let size = base.size
    for (const [key, value] of over) size += (value === undefined ? 0 : 1) - (base.has(key) ? 1 : 0)
    this.size = size
  }

  /** The map after some entries changed; undefined takes an entry away. O(changes), now and then O(entries). */
  static edit<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
    if (changes.size === 0) return map
    const base = map instanceof OverlayMap ? map.#base : map
    const over = new Map<K, V | undefined>(map instanceof OverlayMap ? map.#over : [])
    for (const [key, value] of changes) over.set(key, value)
    const overlay = new OverlayMap(base, over)
    return over.size > MOST_OVER ? new Map(overlay) : overlay
  }

  get(key: K): V | undefined {
    return this.#over.has(key) ? this.#over.get(key) : this.#base.get(key)
  }

  has(key: K): boolean {
    return this.#over.has(key) ? this.#over.get(key) !== undefined : this.#base.has(key)
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#base) {
      const now = this.#over.has(key) ? this.#over.get(key) : value
      if (now !== undefined) yield [key, now]
    }
    for (const [key, value] of this.#over) if (value !== undefined && !this.#base.has(key)) yield [key, value]
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }
}
