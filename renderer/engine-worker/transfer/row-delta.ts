/**
 * What became of a table of rows by id. Rows that are new or other travel as columns: a row that names its fields
 * costs several times as much to copy between threads.
 */
export interface RowDelta {
  readonly ids: readonly string[]
  /** Values of the rows of `ids`, by field. */
  readonly columns: Readonly<Record<string, readonly unknown[]>>
  /** Rows that are there no longer; null where every row that is not in `ids` is gone. */
  readonly gone: readonly string[] | null
}

/** Flat rows of one kind by id; every row has the same fields. */
export type Rows<R extends object> = Readonly<Record<string, R>>

/**
 * Packs the rows of `ids` that a table has, and names those that it has no longer.
 * @param ids rows that may be new, other or gone; null for the table as a whole
 */
export function packRows<R extends object>(rows: Rows<R>, ids: Iterable<string> | null): RowDelta {
  const there: string[] = []
  const gone: string[] = []
  for (const id of ids ?? Object.keys(rows)) (Object.hasOwn(rows, id) ? there : gone).push(id)
  const first = there[0] === undefined ? undefined : rows[there[0]]
  const columns: Record<string, unknown[]> = {}
  for (const field in first) columns[field] = there.map((id) => rows[id]![field])
  return { ids: there, columns, gone: ids ? gone : null }
}

/** The table after a delta; the very table before where it changes nothing, otherwise a copy that shares its rows. */
export function unpackRows<R extends object>(before: Rows<R>, { ids, columns, gone }: RowDelta): Rows<R> {
  const lost = gone?.filter((id) => Object.hasOwn(before, id))
  if (ids.length === 0 && lost?.length === 0) return before
  const rows: Record<string, R> = {}
  const known = lost ? keysOf(before) : []
  for (const id of known) rows[id] = before[id]!
  let fresh = lost === undefined || lost.length > 0
  const fields = Object.keys(columns)
  ids.forEach((id, i) => {
    const row: Record<string, unknown> = {}
    for (const field of fields) row[field] = columns[field]![i]
    if (!fresh && rows[id] === undefined) fresh = true
    rows[id] = row as R
  })
  for (const id of lost ?? []) delete rows[id]
  if (!fresh) keys.set(rows, known)
  return rows
}

/** Ids of tables: listing them anew takes longer than copying the rows. */
const keys = new WeakMap<object, readonly string[]>()

function keysOf(rows: Rows<object>): readonly string[] {
  let known = keys.get(rows)
  if (!known) {
    known = Object.keys(rows)
    keys.set(rows, known)
  }
  return known
}
