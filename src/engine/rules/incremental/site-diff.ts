import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'

/** One record before and after an edit; without `before` it is new, without `now` it is gone. */
export interface RecordChange<T> {
  readonly before?: T
  readonly now?: T
}

/** Which records an edit changed; null where the others do not stand in their old order any more. */
export interface SiteDiff {
  readonly placements: readonly RecordChange<EffectivePlacement>[] | null
  readonly connections: readonly RecordChange<Connection>[] | null
  /** True where every new connection comes after all that were there. */
  readonly appended: boolean
}

/** True where an edit left alone who is joined to whom. */
export const keepsEnds = ({ before, now }: RecordChange<Connection>): boolean =>
  before !== undefined &&
  now !== undefined &&
  before.kind === now.kind &&
  before.from === now.from &&
  before.to === now.to

interface Known {
  /** Weak, or every site would hold all before it. */
  readonly before: WeakRef<EffectiveSite>
  readonly diff: SiteDiff
}

const known = new WeakMap<EffectiveSite, Known>()

/** Compares two sites record by record, by identity; once for all who ask. O(placements + connections). */
export function diffSites(before: EffectiveSite, site: EffectiveSite): SiteDiff {
  const done = known.get(site)
  if (done?.before.deref() === before) return done.diff
  const connections = changedRecords(before.connections, site.connections)
  const diff = {
    placements: changedRecords(before.placements, site.placements)?.changes ?? null,
    connections: connections?.changes ?? null,
    appended: connections?.appended ?? false,
  }
  known.set(site, { before: new WeakRef(before), diff })
  return diff
}

function changedRecords<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]) {
  const shared = Math.min(before.length, now.length)
  let head = 0
  while (head < shared && before[head] === now[head]) head++
  let tail = 0
  while (tail < shared - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const end = before.length - tail
  const places = placesById(before, head, end)
  const changes: RecordChange<T>[] = []
  let k = head
  let appended = true
  let isAdding = false
  for (let j = head; j < now.length - tail; j++) {
    const q = now[j]!
    const place = k < end && before[k]!.id === q.id ? k : places().get(q.id)
    if (place === undefined) {
      changes.push({ now: q })
      isAdding = true
      continue
    }
    if (place < k) return null
    if (isAdding) appended = false
    while (k < place) changes.push({ before: before[k++]! })
    if (before[k] !== q) changes.push({ before: before[k]!, now: q })
    k++
  }
  while (k < end) changes.push({ before: before[k++]! })
  return { changes, appended: appended && !(isAdding && tail > 0) }
}

/** Where the records between two places stand, found when first asked: most edits change records in their places. */
function placesById<T extends { readonly id: string }>(records: readonly T[], from: number, to: number) {
  let places: Map<string, number> | null = null
  return () => {
    if (!places) {
      places = new Map()
      for (let i = from; i < to; i++) places.set(records[i]!.id, i)
    }
    return places
  }
}
