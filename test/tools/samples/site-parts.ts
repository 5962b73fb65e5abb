import type { Connection } from '../../../src/model/connection'
import type { SiteDocument } from '../../../src/model/document'

type PlacementInput = NonNullable<SiteDocument['placements']>[number]

/** Collects the placements and connections of a site in the order in which they are written. */
export interface SiteParts {
  readonly placements: PlacementInput[]
  readonly connections: Connection[]
  /** Adds a placement and returns its id. */
  place(
    id: string,
    item: string,
    hall: string | null,
    at: readonly [number, number],
    more?: Partial<PlacementInput>,
  ): string
  /** Adds a power connection from provider to consumer. */
  feed(from: string, to: string, more?: Partial<Connection>): void
  /** Adds a coolant connection from provider to consumer. */
  cool(from: string, to: string, more?: Partial<Connection>): void
}

export function createSiteParts(): SiteParts {
  const placements: PlacementInput[] = []
  const connections: Connection[] = []
  const connect = (kind: Connection['kind'], from: string, to: string, more: Partial<Connection>) => {
    connections.push({ id: `${kind === 'power' ? 'p' : 'c'}:${from}:${to}`, kind, from, to, ...more })
  }
  return {
    placements,
    connections,
    place: (id, item, hall, [x, y], more = {}) => {
      placements.push({ id, item, hall, at: [toCentimetres(x), toCentimetres(y)], ...more })
      return id
    },
    feed: (from, to, more = {}) => connect('power', from, to, more),
    cool: (from, to, more = {}) => connect('coolant', from, to, more),
  }
}

/** Plan coordinates on a centimetre grid, so that the files carry no floating-point tails. */
const toCentimetres = (metres: number) => Math.round(metres * 100) / 100

/** `3` → `03`: ids that sort as they count. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** 1 … n. */
export const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1)
