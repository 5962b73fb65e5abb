/** Rows by id that are rewritten in place: a row that comes out equal stays the same object. */
export interface ResultTable<R extends object> {
  readonly rows: Readonly<Record<string, R>>
  /** Starts a rewrite. @param changed takes the ids whose rows are new, other or gone */
  begin(changed: Set<string>): void
  put(id: string, row: R): void
  drop(id: string): void
}

/** Rows are flat: their values are compared one by one, by the keys of the row that stands. */
export function createResultTable<R extends object>(): ResultTable<R> {
  const rows: Record<string, R> = {}
  const known = new Map<string, R>()
  let changes = new Set<string>()
  return {
    rows,
    begin(changed) {
      changes = changed
    },
    put(id, row) {
      const standing = known.get(id)
      if (standing && sameRow(standing, row)) return
      known.set(id, row)
      rows[id] = row
      changes.add(id)
    },
    drop(id) {
      if (!known.delete(id)) return
      delete rows[id]
      changes.add(id)
    },
  }
}

function sameRow<R extends object>(a: R, b: R): boolean {
  for (const key in a) if (a[key] !== b[key]) return false
  return true
}
