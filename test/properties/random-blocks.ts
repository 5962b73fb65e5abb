import fc from 'fast-check'
import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'

type Items = NonNullable<SiteDocument['items']>
type Placement = NonNullable<SiteDocument['placements']>[number]
type Connection = NonNullable<SiteDocument['connections']>[number]

const square = rectangleOutline([0, 0], [90, 90])

const curve: [number, number][] = [
  [0.25, 0.97],
  [0.5, 0.985],
  [1, 0.98],
]

/** Ratings by size: the small ones carry their own half, the large ones the whole. */
const items: Items = [
  { id: 'feed', category: 'utility-feed', name: 'feed', power: { role: 'source', rating_kVA: 2500 } },
  ...(['small', 'large'] as const).flatMap((size): Items => {
    const k = size === 'small' ? 1 : 2
    return [
      {
        id: `tx-${size}`,
        category: 'transformer',
        name: 'tx',
        power: { role: 'conduit', rating_kVA: 260 * k, efficiency: curve },
      },
      {
        id: `board-${size}`,
        category: 'lv-switchboard',
        name: 'board',
        power: { role: 'conduit', rating_kW: 250 * k },
      },
      {
        id: `cdu-${size}`,
        category: 'cdu',
        name: 'cdu',
        load: { design_kW: 6, powerFactor: 0.9 },
        liquidCooling: { role: 'conduit', capacity_kW: 170 * k, approach_K: 4 },
      },
      {
        id: `dry-${size}`,
        category: 'dry-cooler',
        name: 'dry',
        load: { design_kW: 10 },
        liquidCooling: { role: 'sink', capacity_kW: 180 * k, approach_K: 6, rejects: 'dry-bulb' },
      },
      {
        id: `fan-${size}`,
        category: 'fan-wall',
        name: 'fan',
        load: { design_kW: 4 },
        airCooling: { capacity_kW: 90 * k },
      },
    ]
  }),
  {
    id: 'gpu',
    category: 'gpu-rack',
    name: 'gpu',
    load: { design_kW: 120, powerFactor: 0.98 },
    heat: { liquidFraction: 0.85 },
  },
  { id: 'asic', category: 'asic-rack', name: 'asic', load: { design_kW: 30, powerFactor: 0.95 } },
]

/** A stream of choices, repeated as often as it takes. */
const choices = fc.array(fc.nat(99), { minLength: 120, maxLength: 120, size: 'max' })

/**
 * Plants in which nearly every load has two ways to power and to coolant, so that it takes two outages to lose it:
 * blocks of two paths on common feeds, with parts now and then too small for both halves, a cord or pipe left out, or
 * a tie between the boards.
 */
export const randomBlocks: fc.Arbitrary<SiteDocument> = fc
  .record({ feeds: fc.integer({ min: 2, max: 3 }), blocks: fc.integer({ min: 1, max: 4 }), choices })
  .map(({ feeds, blocks, choices }) => {
    let next = 0
    const chance = (percent: number): boolean => choices[next++ % choices.length]! < percent
    const placements: Placement[] = []
    const connections: Connection[] = []
    const stand = (id: string, item: string, hall: string | null = null): string => {
      placements.push({ id, item, hall, at: [placements.length, 5] })
      return id
    }
    const sized = (id: string, kind: string, hall: string | null = null): string =>
      stand(id, `${kind}-${chance(35) ? 'small' : 'large'}`, hall)
    const link = (kind: 'power' | 'coolant', from: string, to: string, more: Partial<Connection> = {}): void => {
      if (!chance(96)) return
      connections.push({ id: `c${connections.length}`, kind, from, to, ...(chance(10) && { share: 2 }), ...more })
    }
    const feed = Array.from({ length: feeds }, (_, f) => stand(`feed${f}`, 'feed'))
    for (let b = 0; b < blocks; b++) {
      const hall = b % 2 ? 'H1' : 'H0'
      const boards = [0, 1].map((p) => {
        const tx = sized(`tx${b}${p}`, 'tx')
        const board = sized(`board${b}${p}`, 'board')
        link('power', feed[(b + p) % feeds]!, tx)
        link('power', tx, board)
        return board
      })
      if (chance(8)) link('power', boards[0]!, boards[1]!, { standby: true, transfer: 'automatic' })
      const dry = [0, 1].map((p) => sized(`dry${b}${p}`, 'dry'))
      const cdus = [0, 1].map((p) => sized(`cdu${b}${p}`, 'cdu', hall))
      const fans = [0, 1].map((p) => sized(`fan${b}${p}`, 'fan', hall))
      boards.forEach((board, p) => {
        for (const cooler of [dry[p]!, cdus[p]!, fans[p]!]) link('power', board, cooler)
        for (const d of dry) link('coolant', d, cdus[p]!)
      })
      for (let r = 0; r < 3; r++) {
        const rack = stand(`gpu${b}${r}`, 'gpu', hall)
        for (const board of boards) link('power', board, rack)
        for (const cdu of cdus) link('coolant', cdu, rack)
      }
      if (chance(50)) link('power', boards[0]!, stand(`asic${b}`, 'asic', hall))
    }
    return {
      format: 'guscio-site',
      version: 1,
      site: { name: 'blocks', climate: { designDryBulb_C: 35, designWetBulb_C: 24 } },
      buildings: [{ id: 'B', outline: square, halls: ['H0', 'H1'].map((id) => ({ id, outline: square })) }],
      items,
      placements,
      connections,
    } as SiteDocument
  })
