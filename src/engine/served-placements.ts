import type { EffectivePlacement } from '../model/effective-site'
import type { UnitIndex } from './networks/units/unit-index'

/** Ids of the placements whose unit is served: a set that is asked far more seldom than it would be filled. */
export class ServedPlacements implements ReadonlySet<string> {
  readonly #placements: readonly EffectivePlacement[]
  readonly #units: UnitIndex
  readonly #served: Uint8Array
  #size: number | undefined

  /** @param served 1 for each unit that is served; copied */
  constructor(placements: readonly EffectivePlacement[], units: UnitIndex, served: Uint8Array) {
    this.#placements = placements
    this.#units = units
    this.#served = served.slice()
  }

  get size(): number {
    if (this.#size === undefined) {
      this.#size = 0
      for (let u = 0; u < this.#served.length; u++) if (this.#served[u]) this.#size += this.#units.members[u]!.length
    }
    return this.#size
  }

  has(id: string): boolean {
    const i = this.#units.numberOf.get(id)
    return i !== undefined && this.#served[this.#units.unitOf[i]!] === 1
  }

  *values(): SetIterator<string> {
    const { unitOf } = this.#units
    for (let i = 0; i < this.#placements.length; i++) if (this.#served[unitOf[i]!]) yield this.#placements[i]!.id
  }

  keys(): SetIterator<string> {
    return this.values()
  }

  *entries(): SetIterator<[string, string]> {
    for (const id of this.values()) yield [id, id]
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values()
  }

  forEach(visit: (id: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const id of this.values()) visit(id, id, this)
  }
}
