/**
 * What was booked on providers while an outage was solved, in order: enough to book it again after an edit that changed
 * some of the sums below. Reused from one outage to the next.
 */
export interface BookingTrace {
  clear(): void
  /** Notes what node `from` books on its provider `to`, kW and kvar. */
  add(from: number, to: number, p_kW: number, q_kvar: number): void
  /** How many were noted since it was cleared, and they, in the first rows of columns that the next outage rewrites. */
  readonly count: number
  readonly columns: Bookings
}

/** Bookings in columns; those of one node stand together, and behind all that was booked on it. */
export interface Bookings {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly p_kW: Float64Array
  readonly q_kvar: Float64Array
}

/** An empty trace, in columns that grow as needed. */
export function createBookingTrace(): BookingTrace {
  let columns = columnsOf(256)
  let count = 0
  return {
    get count() {
      return count
    },
    get columns() {
      return columns
    },
    clear() {
      count = 0
    },
    add(from, to, p_kW, q_kvar) {
      if (count === columns.from.length) columns = grown(columns)
      columns.from[count] = from
      columns.to[count] = to
      columns.p_kW[count] = p_kW
      columns.q_kvar[count] = q_kvar
      count++
    },
  }
}

const columnsOf = (size: number): Bookings => ({
  from: new Int32Array(size),
  to: new Int32Array(size),
  p_kW: new Float64Array(size),
  q_kvar: new Float64Array(size),
})

function grown(columns: Bookings): Bookings {
  const larger = columnsOf(2 * columns.from.length)
  for (const name of ['from', 'to', 'p_kW', 'q_kvar'] as const) larger[name].set(columns[name])
  return larger
}
