import type { EffectivePlacement } from '../../model/effective-site'

/** Placements by id, over positions that outlive an edit: nothing is hashed anew when a placement changes. */
export class PlacementMap implements ReadonlyMap<string, EffectivePlacement> {
  readonly #order: ReadonlyMap<string, number>
  readonly #placements: readonly EffectivePlacement[]

  constructor(order: ReadonlyMap<string, number>, placements: readonly EffectivePlacement[]) {
    this.#order = order
    this.#placements = placements
  }

  get size(): number {
    return this.#placements.length
  }

  get(id: string): EffectivePlacement | undefined {
    const at = this.#order.get(id)
    return at === undefined ? undefined : this.#placements[at]
  }

  has(id: string): boolean {
    return this.#order.has(id)
  }

  keys(): MapIterator<string> {
    return this.#order.keys()
  }

  values(): ArrayIterator<EffectivePlacement> {
    return this.#placements.values()
  }

  entries(): MapIterator<[string, EffectivePlacement]> {
    return new Map(this.#placements.map((p) => [p.id, p])).entries()
  }

  [Symbol.iterator](): MapIterator<[string, EffectivePlacement]> {
    return this.entries()
  }

  forEach(visit: (value: EffectivePlacement, key: string, map: ReadonlyMap<string, EffectivePlacement>) => void): void {
    for (const p of this.#placements) visit(p, p.id, this)
  }
}
