import type { SiteDocument } from './document'

/** Collections of records with an id, in document order. */
export const listKinds = [
  'buildings',
  'items',
  'assemblies',
  'placements',
  'connections',
  'scenarios',
  'areas',
  'underlays',
  'collections',
  'views',
] as const
/** Parts that are one value: the site record, settings, and the waivers as a whole. */
export const valueKinds = ['site', 'schedule', 'estimate', 'waivers', 'checks'] as const
export type ListKind = (typeof listKinds)[number]
export type ValueKind = (typeof valueKinds)[number]

type Json = unknown

/** One record added (`before` absent), removed (`after` absent) or replaced; `index` is its place in the list. */
export interface ListChange {
  readonly kind: ListKind
  readonly id: string
  readonly index: number
  readonly before?: Json
  readonly after?: Json
  /** Where the document has no such list at all before (after) the patch, so that undo leaves no empty list behind. */
  readonly absent?: 'before' | 'after'
}

/** One whole part replaced. */
export interface ValueChange {
  readonly kind: ValueKind
  readonly before?: Json
  readonly after?: Json
}

export type RecordChange = ListChange | ValueChange

/** A reversible edit. Removals and replacements carry indexes of the list before the patch, additions of the list after. */
export type Patch = readonly RecordChange[]

const isList = (change: RecordChange): change is ListChange => (listKinds as readonly string[]).includes(change.kind)

/** True where applying the patch would change nothing. */
export const isEmptyPatch = (patch: Patch): boolean => patch.length === 0

/** The patch that undoes `patch`: applying both, in this order, gives back an equal document, list order included. */
export function invertPatch(patch: Patch): Patch {
  return patch.map((change) => {
    const { before, after, ...rest } = change
    const sides = {
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }
    if (!isList(change)) return { ...rest, ...sides } as ValueChange
    const { absent, ...place } = rest as ListChange
    const index = before === undefined || after === undefined ? change.index : indexAfter(change, patch)
    const turned = absent && { absent: absent === 'before' ? ('after' as const) : ('before' as const) }
    return { ...place, index, ...sides, ...turned }
  })
}

/** Where a replaced record stands once the removals and additions of the same list are done. */
function indexAfter(change: ListChange, patch: Patch): number {
  const others = patch.filter((c): c is ListChange => isList(c) && c.kind === change.kind)
  let index = change.index
  for (const c of others) if (c.after === undefined && c.index < change.index) index--
  const additions = others.filter((c) => c.before === undefined).map((c) => c.index)
  for (const added of additions.sort((a, b) => a - b)) if (added <= index) index++
  return index
}

/**
 * Applies a patch with structural sharing: untouched records keep their identity.
 * @throws Error where the patch does not fit the document (a programming error, never a user's)
 */
export function applyPatch(document: SiteDocument, patch: Patch): SiteDocument {
  const next: Record<string, unknown> = { ...document }
  for (const change of patch) if (!isList(change)) setOrDelete(next, change.kind, change.after)
  for (const kind of listKinds) {
    const changes = patch.filter((c): c is ListChange => c.kind === kind)
    if (changes.length === 0) continue
    const list = applyToList((document[kind] ?? []) as { id: string }[], changes)
    setOrDelete(next, kind, list.length === 0 && changes.some((c) => c.absent === 'after') ? undefined : list)
  }
  return next as SiteDocument
}

function setOrDelete(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}

function applyToList(list: readonly { id: string }[], changes: readonly ListChange[]): unknown[] {
  const next: unknown[] = [...list]
  const removals = new Set<number>()
  for (const change of changes) {
    if (change.before === undefined) continue
    if (list[change.index]?.id !== change.id)
      throw new Error(`patch does not fit: ${change.kind}[${change.index}] is not "${change.id}"`)
    if (change.after === undefined) removals.add(change.index)
    else next[change.index] = change.after
  }
  const kept = removals.size ? next.filter((_, i) => !removals.has(i)) : next
  const additions = changes.filter((c) => c.before === undefined).sort((a, b) => a.index - b.index)
  if (additions.length === 0) return kept
  const result: unknown[] = []
  let from = 0
  for (const addition of additions) {
    while (result.length < addition.index && from < kept.length) result.push(kept[from++])
    result.push(addition.after)
  }
  while (from < kept.length) result.push(kept[from++])
  return result
}
