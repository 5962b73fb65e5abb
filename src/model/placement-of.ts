const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>()

/**
 * The placement of that id, or undefined. A list is indexed once and known by itself, so that asking costs nothing on
 * sites of any size: lists of an effective site never change, an edit makes another.
 */
export function placementOf<P extends { readonly id: string }>(placements: readonly P[], id: string): P | undefined {
  let index = indexes.get(placements)
  if (!index) {
    index = new Map(placements.map((p) => [p.id, p]))
    indexes.set(placements, index)
  }
  return index.get(id) as P | undefined
}
