import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { placementNumbers } from '../../placement-numbers'
import { append } from '../append'
import type { RecordChange } from '../incremental/site-diff'
import { OverlayMap } from '../overlay-map'
import { PlacementMap } from '../placement-map'
import type { SiteIndex } from './site-lookups'

/** The look-ups that follow from placements alone. */
export type PlacementMaps = Pick<SiteIndex, 'byId' | 'order' | 'ofProduct' | 'inHall' | 'airCoolersIn'>

type Members = ReadonlyMap<string, readonly EffectivePlacement[]>

/** Under what each look-up files a placement; null where it leaves it out. */
const FILED = {
  ofProduct: (p: EffectivePlacement): string | null => p.definition.id,
  inHall: (p: EffectivePlacement): string | null => p.hall ?? '',
  airCoolersIn: (p: EffectivePlacement): string | null => (p.definition.airCooling ? p.hall : null),
} as const

/** Files placements; O(placements). */
export function indexPlacements({ placements }: Pick<EffectiveSite, 'placements'>): PlacementMaps {
  const order = placementNumbers(placements)
  return { order, byId: new PlacementMap(order, placements), ...filePlacements(placements) }
}

/** Files placements by product and hall. */
export function filePlacements(placements: readonly EffectivePlacement[]) {
  const filed = (keyOf: (p: EffectivePlacement) => string | null): Members => {
    const members = new Map<string, EffectivePlacement[]>()
    let last: string | null = null
    let list: EffectivePlacement[] | undefined
    for (const p of placements) {
      const key = keyOf(p)
      if (key === null) continue
      // Neighbours in the document mostly go together.
      if (key === last && list) list.push(p)
      else {
        append(members, key, p)
        last = key
        list = members.get(key)
      }
    }
    return members
  }
  return { ofProduct: filed(FILED.ofProduct), inHall: filed(FILED.inHall), airCoolersIn: filed(FILED.airCoolersIn) }
}

/** The look-ups after an edit: positions stay where none came or went, and only the lists it concerns are new. */
export function editPlacements(
  old: PlacementMaps,
  { placements }: EffectiveSite,
  changes: readonly RecordChange<EffectivePlacement>[],
): Partial<PlacementMaps> {
  if (changes.length === 0) return {}
  const stays = changes.every(({ before, now }) => before && now)
  const order = stays ? old.order : placementNumbers(placements)
  const edited = (family: keyof typeof FILED): Members =>
    OverlayMap.edit(old[family], changedLists(old[family], FILED[family], changes, order))
  return {
    order,
    byId: new PlacementMap(order, placements),
    ofProduct: edited('ofProduct'),
    inHall: edited('inHall'),
    airCoolersIn: edited('airCoolersIn'),
  }
}

function changedLists(
  old: Members,
  keyOf: (p: EffectivePlacement) => string | null,
  changes: readonly RecordChange<EffectivePlacement>[],
  order: SiteIndex['order'],
): Map<string, readonly EffectivePlacement[] | undefined> {
  const gone = new Map<string, Set<EffectivePlacement>>()
  const come = new Map<string, EffectivePlacement[]>()
  for (const { before, now } of changes) {
    const from = before ? keyOf(before) : null
    const to = now ? keyOf(now) : null
    if (from !== null) gone.set(from, (gone.get(from) ?? new Set()).add(before!))
    if (to !== null) append(come, to, now!)
  }
  const lists = new Map<string, readonly EffectivePlacement[] | undefined>()
  for (const key of new Set([...gone.keys(), ...come.keys()])) {
    const list = merged(old.get(key) ?? [], gone.get(key), come.get(key) ?? [], order)
    lists.set(key, list.length > 0 ? list : undefined)
  }
  return lists
}

/** A list in document order less some placements and with others. */
function merged(
  list: readonly EffectivePlacement[],
  gone: ReadonlySet<EffectivePlacement> | undefined,
  come: readonly EffectivePlacement[],
  order: SiteIndex['order'],
): readonly EffectivePlacement[] {
  const coming = new Map(come.map((p) => [p.id, p]))
  const result: EffectivePlacement[] = []
  for (const p of list) {
    // Most changes leave a placement where it is in the list.
    const now = gone?.has(p) ? coming.get(p.id) : p
    if (!now) continue
    result.push(now)
    if (now !== p) coming.delete(p.id)
  }
  for (const p of coming.values()) result.splice(placeIn(result, order.get(p.id)!, order), 0, p)
  return result
}

/** Where something of a position belongs in a list in document order: binary search. */
function placeIn(list: readonly EffectivePlacement[], position: number, order: SiteIndex['order']): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (order.get(list[middle]!.id)! < position) low = middle + 1
    else high = middle
  }
  return low
}
