import { count, type SiteParts, twoDigits } from './site-parts.ts'

/** One of the four sheds: where it stands, and where its numbering of boards starts. */
export interface Shed {
  readonly number: number
  /** South-west corner of the building, metres. */
  readonly origin: readonly [number, number]
  readonly floorLoad_kPa: number
  readonly air: 'once-through' | 'conditioned'
}

const RACKS_PER_ROW = 12
const RACK_WIDTH_m = 1.2
const ROWS_DEEP = 5
const BLOCKS_WIDE = 6
/** The thirtieth slot is the laydown area. */
const ROWS = ROWS_DEEP * BLOCKS_WIDE - 1
const ROW_LENGTH_m = RACKS_PER_ROW * RACK_WIDTH_m
const CROSS_AISLE_m = 2.4
const ROW_PITCH_m = 3.6
/** From the building's corner to the middle of the first row and to its first rack. */
const FIRST_ROW_m = { x: 3.8, y: 8 }
const BOARDS = 11
const FAN_WALLS = 9

/** Board of a row: nine boards carry three rows each, the last two a row each and room for a B side. */
const boardOfRow = (row: number): number => (row <= 27 ? Math.ceil(row / 3) : row - 18)

/** Collector of a board: they alternate, so that a hall has both at hand, and from hall to hall to share the load. */
const collectorOf = (shed: number, board: number): 'A' | 'B' => ((shed + board) % 2 === 0 ? 'A' : 'B')

/** Building, hall, columns and doors of a shed. */
export function shedBuilding({ number, origin: [x, y], floorLoad_kPa, air }: Shed) {
  const box = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [
    [x + x0, y + y0],
    [x + x1, y + y0],
    [x + x1, y + y1],
    [x + x0, y + y1],
  ]
  return {
    id: `B${number}`,
    name: `Building ${number}`,
    outline: box(0, 0, 106, 34),
    height_m: 7.5,
    floorLoad_kPa,
    halls: [
      { id: `H${number}`, name: `Hall ${number}`, outline: box(1, 1, 105, 33), clearHeight_m: 6, floorLoad_kPa, air },
    ],
    columns: count(BLOCKS_WIDE - 1).map((block) => ({
      at: [round(x + blockStart_m(block + 1) - CROSS_AISLE_m / 2), y + 17] as [number, number],
      size_m: [0.4, 0.4] as [number, number],
    })),
    openings: [
      { kind: 'dock-door', at: [x, y + 17] as [number, number], width_m: 3, height_m: 3 },
      { kind: 'dock-door', at: [x + 106, y + 17] as [number, number], width_m: 3, height_m: 3 },
      { kind: 'door', at: [x + 104, y] as [number, number], width_m: 1, height_m: 2.1 },
    ],
  }
}

/** Feeders, pad-mounts, boards, racks and fan walls of a shed, single-fed as a mine is. */
export function fillShed(parts: SiteParts, { number, origin: [x, y] }: Shed): void {
  const hall = `H${number}`
  for (const side of ['A', 'B'] as const) {
    const feeder = parts.place(
      `${hall}-FDR-${side}`,
      'mv-feeder-34k5-1200',
      null,
      [x - 6, y - (side === 'A' ? 4 : 10)],
      {
        label: `Feeder ${number}${side}`,
      },
    )
    parts.feed(`MVS-${side}`, feeder, { length_m: Math.round(Math.abs(x - 6 + 46) + Math.abs(y - 60)) })
  }
  for (const n of count(BOARDS)) {
    const siteWide = (number - 1) * BOARDS + n
    const side = collectorOf(number, n)
    const at_m = x + 53 + (n - (BOARDS + 1) / 2) * 9.2
    const transformer = parts.place(`${hall}-TX-${twoDigits(n)}`, 'tx-3000-415', null, [at_m, y - 4], {
      label: `TX-${siteWide} ${side}`,
    })
    const board = parts.place(boardId(hall, n), 'lv-swbd-5000-415', hall, [at_m, y + 1.75], {
      rotation_deg: 180,
      label: `LV-${siteWide} ${side}`,
    })
    parts.feed(`${hall}-FDR-${side}`, transformer, { length_m: Math.round(at_m - x + 6) })
    parts.feed(transformer, board, { length_m: 8 })
  }
  for (const row of count(ROWS)) fillRow(parts, hall, row, [x, y])
  for (const n of count(FAN_WALLS)) {
    const fans = parts.place(`${hall}-EF-${n}`, 'exhaust-fan-wall-12', hall, [x + 53 + (n - 5) * 11.2, y + 32.6], {
      label: `Fan wall ${number}.${n}`,
    })
    parts.feed(boardId(hall, n), fans)
  }
}

function fillRow(parts: SiteParts, hall: string, row: number, [x, y]: readonly [number, number]): void {
  const name = `${hall}-R${twoDigits(row)}`
  const block = Math.ceil(row / ROWS_DEEP)
  const line = (row - 1) % ROWS_DEEP
  for (const n of count(RACKS_PER_ROW)) {
    const at: [number, number] = [
      x + blockStart_m(block) + (n - 0.5) * RACK_WIDTH_m,
      y + FIRST_ROW_m.y + line * ROW_PITCH_m,
    ]
    // Fronts face each other across the cold aisle.
    const rack = parts.place(`${name}-${twoDigits(n)}`, 'mining-rack-20', hall, at, {
      rotation_deg: line % 2 === 0 ? 180 : 0,
      row: name,
    })
    parts.feed(boardId(hall, boardOfRow(row)), rack)
  }
}

const boardId = (hall: string, n: number): string => `${hall}-LV-${twoDigits(n)}`

/** Where a block of rows begins, metres from the building's west wall; blocks count from 1. */
const blockStart_m = (block: number): number => FIRST_ROW_m.x + (block - 1) * (ROW_LENGTH_m + CROSS_AISLE_m)

const round = (metres: number): number => Math.round(metres * 100) / 100
