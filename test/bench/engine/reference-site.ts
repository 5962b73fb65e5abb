import type { SiteDocument } from '../../../src/model/document'

type Placement = NonNullable<SiteDocument['placements']>[number]
type Connection = NonNullable<SiteDocument['connections']>[number]

/** Racks of 10 kW in a block of 1 MW. */
const RACKS = 100

/**
 * The reference plant of the speed figures: for every 100 MW 10,000 racks and 1,528 power components, half of the
 * blocks 2N, half four-to-make-three. Four utility feeds, six MV sections on each, blocks of 1 MW below them:
 * a 2N block has two transformers, boards and UPS and eight PDUs; a four-to-make-three block four of each.
 */
export function referenceSite(mw: number): SiteDocument {
  const placements: Placement[] = []
  const connections: Connection[] = []
  const stand = (id: string, item: string, x: number, y: number): string => {
    placements.push({ id, item, hall: null, at: [x, y] })
    return id
  }
  const link = (from: string, to: string, side?: 'A' | 'B'): void => {
    connections.push({ id: `c${connections.length}`, kind: 'power', from, to, ...(side && { side }) })
  }
  const sections: string[][] = []
  const perFeed = Math.max(1, Math.round((6 * mw) / 100))
  for (let f = 0; f < 4; f++) {
    const feed = stand(`feed-${f}`, 'feed', -60, f * 20)
    sections.push(
      Array.from({ length: perFeed }, (_, s) => {
        const section = stand(`mv-${f}-${s}`, 'mv', -40, (f * perFeed + s) * 8)
        link(feed, section)
        return section
      }),
    )
  }
  for (let b = 0; b < mw; b++) {
    const x = (b % 10) * 60
    const y = Math.floor(b / 10) * 80
    const paths = b % 2 === 0 ? 2 : 4
    const kind = paths === 2 ? '2n' : '43'
    // One block in sixteen has UPS that cannot take over a twin's load: a sweep must find failures, too.
    const ups = b % 16 === 1 ? 'ups-43-small' : `ups-${kind}`
    const pdus: string[][] = []
    for (let p = 0; p < paths; p++) {
      // Neighbouring paths never share a feed, so that a lost feed takes one path of each rack at most.
      const feed = (b + p) % 4
      const tx = stand(`tx-${b}-${p}`, 'tx', x + p * 5, y)
      const board = stand(`lv-${b}-${p}`, 'board', x + p * 5, y + 6)
      const unit = stand(`ups-${b}-${p}`, ups, x + p * 5, y + 12)
      link(sections[feed]![Math.floor(b / 4) % perFeed]!, tx)
      link(tx, board)
      link(board, unit)
      const count = paths === 2 ? 4 : 1
      pdus.push(
        Array.from({ length: count }, (_, k) => {
          const pdu = stand(`pdu-${b}-${p}-${k}`, `pdu-${kind}`, x + 20 + p * 5 + k * 1.2, y + 12)
          link(unit, pdu)
          return pdu
        }),
      )
    }
    for (let r = 0; r < RACKS; r++) {
      const rack = stand(`r-${b}-${r}`, 'rack', x + (r % 20) * 0.8, y + 20 + Math.floor(r / 20) * 4)
      const first = paths === 2 ? 0 : r % 4
      const second = paths === 2 ? 1 : (first + 1 + (Math.floor(r / 4) % 3)) % 4
      link(pdus[first]![r % pdus[first]!.length]!, rack, 'A')
      link(pdus[second]![r % pdus[second]!.length]!, rack, 'B')
    }
  }
  return {
    format: 'guscio-site',
    version: 1,
    site: { name: `reference, ${mw} MW` },
    items: items(mw),
    placements,
    connections,
  }
}

const unitCurve: [number, number][] = [
  [0.25, 0.955],
  [0.5, 0.965],
  [0.75, 0.966],
  [1, 0.963],
]

const items = (mw: number): NonNullable<SiteDocument['items']> => [
  { id: 'feed', category: 'utility-feed', name: 'feed', power: { role: 'source', rating_kVA: mw * 420 } },
  {
    id: 'mv',
    category: 'mv-switchgear',
    name: 'MV section',
    size_m: [4, 2, 2.4],
    power: { role: 'conduit', rating_kVA: 12_000 },
  },
  {
    id: 'tx',
    category: 'transformer',
    name: 'transformer',
    size_m: [2.2, 2, 2.2],
    power: {
      role: 'conduit',
      rating_kVA: 1600,
      efficiency: [
        [0.25, 0.9927],
        [0.5, 0.9936],
        [0.75, 0.9928],
        [1, 0.9915],
      ],
    },
  },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'board',
    size_m: [4, 1, 2.2],
    power: { role: 'conduit', rating_kVA: 1600 },
  },
  {
    id: 'ups-2n',
    category: 'ups',
    name: 'UPS 1.2 MW',
    size_m: [3, 1, 2],
    power: { role: 'conduit', rating_kW: 1200, efficiency: unitCurve, inputPowerFactor: 0.99 },
  },
  {
    id: 'ups-43',
    category: 'ups',
    name: 'UPS 350 kW',
    size_m: [2, 1, 2],
    power: { role: 'conduit', rating_kW: 350, efficiency: unitCurve, inputPowerFactor: 0.99 },
  },
  {
    id: 'ups-43-small',
    category: 'ups',
    name: 'UPS 330 kW',
    size_m: [2, 1, 2],
    power: { role: 'conduit', rating_kW: 330, efficiency: unitCurve, inputPowerFactor: 0.99 },
  },
  {
    id: 'pdu-2n',
    category: 'pdu',
    name: 'PDU 320 kVA',
    size_m: [1, 0.8, 2],
    power: { role: 'conduit', rating_kVA: 320, efficiency: 0.99 },
  },
  {
    id: 'pdu-43',
    category: 'pdu',
    name: 'PDU 450 kVA',
    size_m: [1, 0.8, 2],
    power: { role: 'conduit', rating_kVA: 450, efficiency: 0.99 },
  },
  {
    id: 'rack',
    category: 'gpu-rack',
    name: 'rack 10 kW',
    size_m: [0.6, 1.2, 2.2],
    clearance_m: { front: 1.2, rear: 1 },
    mass_kg: 900,
    load: { design_kW: 10, powerFactor: 0.97 },
  },
]
