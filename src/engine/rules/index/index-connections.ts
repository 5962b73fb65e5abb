import type { Connection } from '../../../model/connection'
import type { EffectiveSite } from '../../../model/effective-site'
import { append } from '../append'
import { keepsEnds, type RecordChange } from '../incremental/site-diff'
import { OverlayMap } from '../overlay-map'
import type { SiteIndex } from './site-lookups'

/** The look-ups that follow from connections alone. */
export type ConnectionMaps = Pick<SiteIndex, Family>

type Family = 'powerInto' | 'powerOutOf' | 'coolantInto' | 'coolantOutOf'

/** Which connections each look-up holds, and by which of their ends. */
const FAMILIES = {
  powerInto: { kind: 'power', end: 'to' },
  powerOutOf: { kind: 'power', end: 'from' },
  coolantInto: { kind: 'coolant', end: 'to' },
  coolantOutOf: { kind: 'coolant', end: 'from' },
} as const satisfies Record<Family, { readonly kind: Connection['kind']; readonly end: 'from' | 'to' }>

const families = Object.keys(FAMILIES) as readonly Family[]

/** Groups connections by their ends, in document order; O(connections). */
export function indexConnections({ connections }: EffectiveSite): ConnectionMaps {
  const maps = {
    powerInto: new Map<string, Connection[]>(),
    powerOutOf: new Map<string, Connection[]>(),
    coolantInto: new Map<string, Connection[]>(),
    coolantOutOf: new Map<string, Connection[]>(),
  }
  for (const connection of connections) {
    if (connection.kind === 'power') {
      append(maps.powerInto, connection.to, connection)
      append(maps.powerOutOf, connection.from, connection)
    } else if (connection.kind === 'coolant') {
      append(maps.coolantInto, connection.to, connection)
      append(maps.coolantOutOf, connection.from, connection)
    }
  }
  return maps
}

/**
 * The look-ups after an edit: only the lists that it concerns are new.
 * @param appended whether new connections come after all others
 */
export function editConnections(
  old: ConnectionMaps,
  site: EffectiveSite,
  changes: readonly RecordChange<Connection>[],
  appended: boolean,
): Partial<ConnectionMaps> {
  if (changes.length === 0) return {}
  const inPlace = changes.every((change) => !change.before || !change.now || keepsEnds(change))
  const edited = (family: Family) =>
    OverlayMap.edit(
      old[family],
      inPlace && appended ? changedLists(old[family], family, changes) : collectedLists(family, site, changes),
    )
  return Object.fromEntries(families.map((family) => [family, edited(family)]))
}

/** Changes each list in its place: connections exchanged or gone where they were, new ones at its end. */
function changedLists(old: ReadonlyMap<string, readonly Connection[]>, family: Family, changes: Changes): Lists {
  const { kind, end } = FAMILIES[family]
  const lists = new Map<string, Connection[]>()
  for (const { before, now } of changes) {
    const { kind: own, [end]: id } = (before ?? now)!
    if (own !== kind) continue
    const list = lists.get(id) ?? [...(old.get(id) ?? [])]
    lists.set(id, list)
    const at = before ? list.indexOf(before) : list.length
    if (now) list[at] = now
    else list.splice(at, 1)
  }
  return withoutEmpty(lists)
}

/** Collects the lists that an edit concerns anew from all connections. */
function collectedLists(family: Family, { connections }: EffectiveSite, changes: Changes): Lists {
  const { kind, end } = FAMILIES[family]
  const lists = new Map<string, Connection[]>()
  for (const { before, now } of changes) for (const c of [before, now]) if (c?.kind === kind) lists.set(c[end], [])
  if (lists.size > 0) for (const c of connections) if (c.kind === kind) lists.get(c[end])?.push(c)
  return withoutEmpty(lists)
}

type Changes = readonly RecordChange<Connection>[]
type Lists = Map<string, Connection[] | undefined>

function withoutEmpty(lists: Map<string, Connection[]>): Lists {
  const kept: Lists = lists
  for (const [id, list] of lists) if (list.length === 0) kept.set(id, undefined)
  return kept
}
