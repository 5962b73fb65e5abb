import { oncePerPair } from '../../../memo/once-per-pair'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { Site } from '../../../model/site'
import type { Watched } from './watched'

/** Which fields of a record an edit changed. */
export const changedFields = {
  /** A placement's own fields and, where another product stands there now, those in which the products differ. */
  ofPlacement(a: EffectivePlacement, b: EffectivePlacement): Set<Watched> {
    const changed = differing(a, b, '')
    const isOther = a.definition !== b.definition
    for (const field of ['id', 'item', 'definition']) changed.delete(field)
    if (isOther) for (const field of ofItem(a.definition, b.definition)) changed.add(field)
    return changed as Set<Watched>
  },
  ofConnection: (a: Connection, b: Connection) => differing(a, b, 'connection.') as Set<Watched>,
  ofSite: (a: Site, b: Site) => differing(a, b, 'site.') as Set<Watched>,
}

/** Products are compared once: an edit of a catalogue item meets all its placements. */
const ofItem = oncePerPair((a: Item, b: Item): ReadonlySet<string> => {
  const fields = differing(a, b, 'item.')
  if (fields.has('item.power'))
    for (const leaf of differing(a.power ?? {}, b.power ?? {}, 'item.power.')) fields.add(leaf)
  return fields
})

function differing(a: object, b: object, prefix: string): Set<string> {
  const fields = new Set<string>()
  if (a === b) return fields
  const [before, now] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key in before) if (!isSame(before[key], now[key])) fields.add(prefix + key)
  for (const key in now) if (!(key in before)) fields.add(prefix + key)
  return fields
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    (isPoint(a) ? isPoint(b) && a[0] === b[0] && a[1] === b[1] : JSON.stringify(a) === JSON.stringify(b)))

const isPoint = (a: unknown): a is readonly [number, number] =>
  Array.isArray(a) && a.length === 2 && typeof a[0] === 'number' && typeof a[1] === 'number'
