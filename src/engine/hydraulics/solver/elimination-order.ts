/** A sparse symmetric matrix prepared for elimination: the order of its unknowns and where every product lands. */
export interface EliminationPlan {
  /** Unknowns. */
  readonly size: number
  /** Place of each unknown in the order of elimination. */
  readonly placeOf: Int32Array
  /** Entries below the diagonal of column `k` are `columnStart[k] .. columnStart[k + 1] - 1`. */
  readonly columnStart: Int32Array
  /** Row of each entry, rising within a column. */
  readonly entryRow: Int32Array
  /** Entry from which each product off the diagonal is subtracted, in the order in which they are made. */
  readonly targets: Int32Array
  /** Entry of the pair of places; -1 where there is none. */
  entryOf(placeA: number, placeB: number): number
}

/**
 * Orders the unknowns by least degree and follows the fill once, so that every later factorisation is a plain run over
 * arrays. Trees and rings, which coolant networks are, fill hardly at all.
 * @param size number of unknowns
 * @param pairs unknowns that share a link
 */
export function planElimination(size: number, pairs: Iterable<readonly [number, number]>): EliminationPlan {
  const neighbours = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of pairs) {
    if (a === b) continue
    neighbours[a]!.add(b)
    neighbours[b]!.add(a)
  }
  const { order, columns } = eliminate(neighbours)
  const placeOf = new Int32Array(size)
  order.forEach((unknown, place) => {
    placeOf[unknown] = place
  })
  const columnStart = new Int32Array(size + 1)
  const rows = columns.map((column) => Int32Array.from(column, (unknown) => placeOf[unknown]!).sort())
  rows.forEach((column, k) => {
    columnStart[k + 1] = columnStart[k]! + column.length
  })
  const entryRow = new Int32Array(columnStart[size]!)
  rows.forEach((column, k) => {
    entryRow.set(column, columnStart[k]!)
  })
  const entryOf = (a: number, b: number): number => {
    const row = Math.max(a, b)
    const column = Math.min(a, b)
    for (let e = columnStart[column]!; e < columnStart[column + 1]!; e++) if (entryRow[e] === row) return e
    return -1
  }
  return { size, placeOf, columnStart, entryRow, entryOf, targets: productTargets(rows, entryOf) }
}

/** Least-degree elimination: the order, and the neighbours that each unknown still had when its turn came. */
function eliminate(neighbours: Set<number>[]): { order: number[]; columns: number[][] } {
  const size = neighbours.length
  const buckets: Set<number>[] = []
  const put = (unknown: number) => {
    const degree = neighbours[unknown]!.size
    while (buckets.length <= degree) buckets.push(new Set())
    buckets[degree]!.add(unknown)
  }
  for (let unknown = 0; unknown < size; unknown++) put(unknown)
  const order: number[] = []
  const columns: number[][] = []
  for (let least = 0; order.length < size; ) {
    const next = buckets[least]!.values().next()
    if (next.done) {
      least++
      continue
    }
    const unknown = next.value
    buckets[least]!.delete(unknown)
    const around = [...neighbours[unknown]!]
    order.push(unknown)
    columns.push(around)
    for (const a of around) {
      buckets[neighbours[a]!.size]!.delete(a)
      neighbours[a]!.delete(unknown)
      for (const b of around) if (a !== b) neighbours[a]!.add(b)
    }
    for (const a of around) put(a)
    least = Math.max(0, least - 1)
  }
  return { order, columns }
}

function productTargets(rows: readonly Int32Array[], entryOf: (a: number, b: number) => number): Int32Array {
  const count = rows.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const targets = new Int32Array(count)
  let t = 0
  for (const column of rows)
    for (let p = 0; p < column.length; p++)
      for (let q = p + 1; q < column.length; q++) targets[t++] = entryOf(column[p]!, column[q]!)
  return targets
}
