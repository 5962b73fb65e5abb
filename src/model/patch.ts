import type { SiteDocument } from './document'

/** Collections of records with an id, in document order. */
export const listKinds = ['buildings', 'items', 'assemblies', 'placements', 'connections', 'scenarios'] as const
/** Parts that are one value: the site record, settings, and the waivers as a whole. */
export const valueKinds = ['site', 'schedule', 'estimate', 'waivers'] as const
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

/** The patch that undoes `patch`. */
export function invertPatch(patch: Patch): Patch {
  return patch.map((change) => {
    const { before, after, ...rest } = change
    return {
      ...rest,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    } as RecordChange
  })
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
    if (changes.length) next[kind] = applyToList((document[kind] ?? []) as { id: string }[], changes)
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
