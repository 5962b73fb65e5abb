import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** What became of one object between two variants of a site. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'changed'

export interface FieldChange {
  readonly field: ComparedField
  /** As the document has it; null where it has none. Lists are joined by commas. */
  readonly before: string | null
  readonly after: string | null
}

export interface ObjectChange {
  readonly id: string
  readonly name: string
  /** Name of the product; after the change where it is another. */
  readonly product: string
  /** `moved` where nothing but its place changed. */
  readonly kind: ChangeKind
  /** How far it went, metres; null where it did not move. */
  readonly moved_m: number | null
  /** Where it stood before, in plan; absent where it did not move. */
  readonly from?: readonly [number, number]
  /** Empty for what was added or removed. */
  readonly fields: readonly FieldChange[]
}

const comparedFields = [
  'product',
  'hall',
  'place',
  'turn',
  'mission',
  'redundancy',
  'row',
  'phase',
  'name',
  'power',
  'coolant',
  'network',
] as const
/** Fields that are compared; the last three are the providers of that kind. */
export type ComparedField = (typeof comparedFields)[number]

const PLACE: ReadonlySet<ComparedField> = new Set(['hall', 'place', 'turn'])
/** Nearer than this is the same place, metres. */
const SAME_PLACE_M = 0.001

/** Every object that differs, in the order of the second site, what is gone last. */
export function comparePlacements(before: EffectiveSite, after: EffectiveSite): readonly ObjectChange[] {
  const old = new Map(before.placements.map((p) => [p.id, p]))
  const stays = new Set(after.placements.map((p) => p.id))
  const feeds = [providersOf(before), providersOf(after)] as const
  const kept = after.placements.flatMap((p): ObjectChange[] => {
    const was = old.get(p.id)
    if (!was) return [whole(p, 'added')]
    const fields = comparedFields.flatMap((field): FieldChange[] => {
      const change = { field, before: feeds[0](was, field), after: feeds[1](p, field) }
      return isSame(field, was, p, change) ? [] : [change]
    })
    if (fields.length === 0) return []
    const isMoved = fields.some((f) => PLACE.has(f.field))
    const kind = fields.every((f) => PLACE.has(f.field)) ? 'moved' : 'changed'
    const moved_m = isMoved ? Math.hypot(p.at[0] - was.at[0], p.at[1] - was.at[1]) : null
    return [{ ...whole(p, kind), moved_m, ...(isMoved && { from: was.at }), fields }]
  })
  return [...kept, ...before.placements.filter((p) => !stays.has(p.id)).map((p) => whole(p, 'removed'))]
}

const whole = (p: EffectivePlacement, kind: ChangeKind): ObjectChange => ({
  id: p.id,
  name: p.label ?? p.id,
  product: p.definition.name,
  kind,
  moved_m: null,
  fields: [],
})

function isSame(field: ComparedField, was: EffectivePlacement, is: EffectivePlacement, change: FieldChange): boolean {
  if (field === 'place') return Math.hypot(is.at[0] - was.at[0], is.at[1] - was.at[1]) < SAME_PLACE_M
  return change.before === change.after
}

/** Reads a field as text; feeds are looked up among the connections of that site. */
function providersOf(site: EffectiveSite): (p: EffectivePlacement, field: ComparedField) => string | null {
  const names = new Map(site.placements.map((p) => [p.id, p.label ?? p.id]))
  const byConsumer = Map.groupBy(site.connections, (c) => `${c.kind} ${c.to}`)
  const feed = (c: Connection): string => `${names.get(c.from) ?? c.from}${c.side ? ` (${c.side})` : ''}`
  return (p, field) => {
    switch (field) {
      case 'product':
        return p.definition.name
      case 'hall':
        return p.hall
      case 'place':
        return p.at.map((m) => m.toFixed(2)).join(', ')
      case 'turn':
        return `${p.rotation_deg}°`
      case 'mission':
      case 'redundancy':
        return p[field]
      case 'row':
        return p.row ?? null
      case 'phase':
        return p.phase === undefined ? null : String(p.phase)
      case 'name':
        return p.label ?? null
      default: {
        const list = byConsumer.get(`${field} ${p.id}`)
        return list ? list.map(feed).sort().join(', ') : null
      }
    }
  }
}
