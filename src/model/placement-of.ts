type Listed = { readonly id: string }

/** Where in a list each id stands; lists whose ids follow each other alike share it. */
type Places = ReadonlyMap<string, number>

const indexes = new WeakMap<readonly Listed[], Places>()
/** Of the list asked last: most likely the one before an edit. */
let latest: WeakRef<readonly Listed[]> | null = null

/**
 * The placement of that id, or undefined. A list is indexed once and known by itself, so that asking costs nothing on
 * sites of any size: lists of an effective site never change, an edit makes another. One that only replaces members is
 * compared with the list before it instead of being indexed anew.
 */
export function placementOf<P extends Listed>(placements: readonly P[], id: string): P | undefined {
  const at = placesOf(placements).get(id)
  return at === undefined ? undefined : placements[at]
}

/** The placements of those ids in the order of the list; unknown ids are passed over. */
export function placementsAmong<P extends Listed>(placements: readonly P[], ids: Iterable<string>): P[] {
  const places = placesOf(placements)
  const found = new Set<number>()
  for (const id of ids) {
    const at = places.get(id)
    if (at !== undefined) found.add(at)
  }
  return [...found].sort((a, b) => a - b).map((at) => placements[at]!)
}

function placesOf(placements: readonly Listed[]): Places {
  let places = indexes.get(placements)
  if (!places) {
    places = placesLike(placements) ?? new Map(placements.map((p, i) => [p.id, i]))
    indexes.set(placements, places)
    latest = new WeakRef(placements)
  }
  return places
}

function placesLike(list: readonly Listed[]): Places | null {
  const before = latest?.deref()
  if (before?.length !== list.length) return null
  for (let i = 0; i < list.length; i++) if (before[i] !== list[i] && before[i]!.id !== list[i]!.id) return null
  return indexes.get(before) ?? null
}
