import { type PlanPoint, rotatePoint } from '../../geometry/point'

/** Rows of like things: a row runs along local x, rows follow each other along local +y. */
export interface ArraySpec {
  readonly rows: number
  readonly columns: number
  /** Free space between neighbours of a row, metres. */
  readonly gap_m: number
  /** Aisle that fronts look onto, and aisle that backs look onto, metres. */
  readonly coldAisle_m: number
  readonly hotAisle_m: number
  /** Every second row turned about, so that rows share cold and hot aisles; else all face local -y. */
  readonly alternating: boolean
}

/** One place of an array: the centre against the array's first place, and the turn. */
export interface ArrayPlace {
  readonly row: number
  readonly column: number
  readonly offset_m: PlanPoint
  readonly rotation_deg: number
}

/**
 * The places of an array of things `width_m` wide and `depth_m` deep, row by row; the first is at [0, 0], unturned.
 * Alternating rows stand front to front across a cold aisle and back to back across a hot one; the first row's back
 * looks along +y, so that a hot aisle comes first. Rows that all face one way are parted by the cold aisle.
 * @param rotation_deg turn of the whole array about its first place
 * @throws RangeError for counts that are not whole and positive
 */
export function arrayLayout(
  spec: ArraySpec,
  width_m: number,
  depth_m: number,
  rotation_deg = 0,
): readonly ArrayPlace[] {
  const { rows, columns, gap_m, coldAisle_m, hotAisle_m, alternating } = spec
  if (![rows, columns].every((n) => Number.isInteger(n) && n > 0))
    throw new RangeError('an array needs at least one row and one column')
  const places: ArrayPlace[] = []
  let y = 0
  for (let row = 0; row < rows; row++) {
    const turned = alternating && row % 2 === 1
    if (row > 0) y += depth_m + (alternating && turned ? hotAisle_m : coldAisle_m)
    for (let column = 0; column < columns; column++)
      places.push({
        row,
        column,
        offset_m: rotatePoint([column * (width_m + gap_m), y], rotation_deg),
        rotation_deg: (((rotation_deg + (turned ? 180 : 0)) % 360) + 360) % 360,
      })
  }
  return places
}
