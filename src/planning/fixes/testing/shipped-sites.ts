import { shippedCatalog } from '../../../catalog/testing/shipped-catalog'
import type { SiteSketch } from '../../../engine/rules/testing/build-site'
import type { Item } from '../../../model/item'
import { yard } from './small-sites'

const { items: catalogue } = shippedCatalog()

/** Every product of the shipped catalogue by its id. */
export const shipped: Readonly<Record<string, Item>> = Object.fromEntries(catalogue)

/** A shipped product with some fields of the owner's own, as a document brings it along. */
export function ownItem(id: string, fields: (product: Item) => Partial<Omit<Item, 'id'>>): object {
  const product = catalogue.get(id)!
  const { id: _, ...rest } = product
  return { ...rest, name: `${rest.name}, of the owner`, ...fields(product) }
}

type Placements = NonNullable<SiteSketch['placements']>
type Connections = NonNullable<SiteSketch['connections']>

/** A place in the usual hall, metres. */
export const indoors = (x: number, y: number) => ({ at: [x, y] as [number, number] })

/** So many of a rack in a row, named rack1, rack2, ... */
export const rackRow = (item: string, count: number, fields: Placements[string] = {}, from_m = 10): Placements =>
  Object.fromEntries(numbers(count).map((i) => [`rack${i}`, { item, ...indoors(from_m + 1.4 * i, 10), ...fields }]))

/** Power from each of the boards to every rack of a row; two boards are its sides A and B. */
export const racksFrom = (boards: readonly string[], count: number): Connections =>
  Object.fromEntries(
    numbers(count).flatMap((i) => boards.map((board, k) => [`${board}>rack${i}`, { side: k === 0 ? 'A' : 'B' }])),
  )

/** Coolant from each of the units to every rack of a row. */
export const racksOn = (units: readonly string[], count: number): Connections =>
  Object.fromEntries(numbers(count).flatMap((i) => units.map((unit) => [`${unit}~rack${i}`, {}])))

const us: NonNullable<SiteSketch['site']> = {
  electricalCode: 'NEC',
  climate: { designDryBulb_C: 34, designWetBulb_C: 22 },
}
const feed: Placements = {
  grid: { item: 'utility-15kv-8', ...yard(-40, 40) },
  tx: { item: 'tx-2500-415', ...yard(-30, 40) },
  board: { item: 'lv-swbd-4000-415', ...indoors(4, 18) },
  fan: { item: 'exhaust-fan-wall-12', ...indoors(20, 19) },
}
const feeders: Connections = { 'grid>tx': {}, 'tx>board': {}, 'board>fan': {} }

/** A feed, a transformer, a board and the fans of a hall, without racks. */
export const airCooledPlant = { site: us, items: shipped, placements: feed, connections: feeders } satisfies SiteSketch

/** The same with a CDU and a dry cooler, on a floor that bears racks full of water. */
export const wetPlant = {
  site: us,
  items: shipped,
  hall: { floorLoad_kPa: 25 },
  placements: {
    ...feed,
    dry1: { item: 'drycooler-1500', ...yard(60, 10) },
    cdu1: { item: 'cdu-row-1350', ...indoors(8, 10) },
  },
  connections: { ...feeders, 'board>cdu1': {}, 'board>dry1': {}, 'dry1~cdu1': {} },
} satisfies SiteSketch

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
