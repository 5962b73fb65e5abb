/** Rows by id that are rewritten in place: a row that comes out equal stays the same object. */
export interface ResultTable<R extends object> {
  readonly rows: Readonly<Record<string, R>>
  /** Starts a rewrite. @param changed takes the ids whose rows are new, other or gone */
  begin(changed: Set<string>): void
  put(id: string, row: R): void
  /** Drops the rows that were not put since `begin`; without it, they stand. */
  end(): void
}

/** Rows are flat: their values are compared one by one, by the keys of the row that stands. */
export function createResultTable<R extends object>(): ResultTable<R> {
  const rows: Record<string, R> = {}
  const rounds = new Map<string, { round: number; row: R }>()
  let round = 0
  let put = 0
  let changes = new Set<string>()
  return {
    rows,
    begin(changed) {
      round++
      put = 0
      changes = changed
    },
    put(id, row) {
      put++
      const entry = rounds.get(id)
      if (entry) {
        entry.round = round
        if (sameRow(entry.row, row)) return
        entry.row = row
      } else rounds.set(id, { round, row })
      rows[id] = row
      changes.add(id)
    },
    end() {
      if (put === rounds.size) return
      for (const [id, entry] of rounds) {
        if (entry.round === round) continue
        rounds.delete(id)
        delete rows[id]
        changes.add(id)
      }
    },
  }
}

function sameRow<R extends object>(a: R, b: R): boolean {
  for (const key in a) if (a[key] !== b[key]) return false
  return true
}
