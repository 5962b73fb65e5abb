import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'

type Placement = NonNullable<SiteDocument['placements']>[number]
type Connection = NonNullable<SiteDocument['connections']>[number]

/**
 * A site of `mw` MW for the clock alone: 2N halls of GPU racks on A and B boards with CDUs and dry coolers, beside
 * single-fed mining halls. Regular enough to grow, irregular enough that outages reach different things.
 */
export function largeSite(mw: number): SiteDocument {
  const placements: Placement[] = []
  const connections: Connection[] = []
  const halls: { id: string; outline: [number, number][] }[] = []
  const stand = (id: string, item: string, hall: string | null): string => {
    placements.push({ id, item, hall, at: [(placements.length % 200) * 2, Math.floor(placements.length / 200) * 3] })
    return id
  }
  const link = (kind: 'power' | 'coolant', from: string, to: string): void => {
    connections.push({ id: `c${connections.length}`, kind, from, to })
  }
  const [feedA, feedB] = [stand('feed-a', 'feed', null), stand('feed-b', 'feed', null)]
  for (let b = 0; b < mw / 5; b++) {
    const hall = `H${b}`
    halls.push({
      id: hall,
      outline: rectangleOutline([0, 0], [500, 500]),
    })
    const gpu = b % 2 === 0
    for (let k = 0; k < 4; k++) {
      const name = `${b}-${k}`
      const txA = stand(`tx-a-${name}`, 'tx', null)
      const boardA = stand(`lv-a-${name}`, 'board', null)
      link('power', feedA, txA)
      link('power', txA, boardA)
      const fan = stand(`fan-${name}`, 'fan', hall)
      link('power', boardA, fan)
      if (!gpu) {
        for (let r = 0; r < 125; r++) link('power', boardA, stand(`m-${name}-${r}`, 'asic', hall))
        continue
      }
      const txB = stand(`tx-b-${name}`, 'tx', null)
      const boardB = stand(`lv-b-${name}`, 'board', null)
      link('power', feedB, txB)
      link('power', txB, boardB)
      const dry = [0, 1, 2].map((i) => stand(`dry-${name}-${i}`, 'dry', null))
      for (const [i, d] of dry.entries()) link('power', i % 2 ? boardB : boardA, d)
      const cdus = [0, 1, 2].map((i) => stand(`cdu-${name}-${i}`, 'cdu', hall))
      cdus.forEach((c, i) => {
        link('power', i % 2 ? boardB : boardA, c)
        for (const d of dry) link('coolant', d, c)
      })
      for (let p = 0; p < 5; p++) {
        const pduA = stand(`pdu-a-${name}-${p}`, 'pdu', hall)
        const pduB = stand(`pdu-b-${name}-${p}`, 'pdu', hall)
        link('power', boardA, pduA)
        link('power', boardB, pduB)
        for (let r = 0; r < 2; r++) {
          const rack = stand(`g-${name}-${p}-${r}`, 'gpu', hall)
          link('power', pduA, rack)
          link('power', pduB, rack)
          for (const c of cdus) link('coolant', c, rack)
        }
      }
    }
  }
  return {
    format: 'guscio-site',
    version: 1,
    site: { name: `${mw} MW`, climate: { designDryBulb_C: 35, designWetBulb_C: 24 } },
    buildings: [
      {
        id: 'B',
        outline: rectangleOutline([0, 0], [900, 900]),
        halls,
      },
    ],
    items: [
      { id: 'feed', category: 'utility-feed', name: 'feed', power: { role: 'source', rating_kVA: mw * 900 } },
      {
        id: 'tx',
        category: 'transformer',
        name: 'tx',
        power: {
          role: 'conduit',
          rating_kVA: 2500,
          efficiency: [
            [0.25, 0.9927],
            [0.5, 0.9936],
            [0.75, 0.9928],
            [1, 0.9915],
          ],
        },
      },
      { id: 'board', category: 'lv-switchboard', name: 'board', power: { role: 'conduit', rating_kVA: 2400 } },
      { id: 'pdu', category: 'pdu', name: 'pdu', power: { role: 'conduit', rating_kVA: 320, efficiency: 0.985 } },
      { id: 'asic', category: 'asic-rack', name: 'asic', load: { design_kW: 10, powerFactor: 0.95 } },
      {
        id: 'gpu',
        category: 'gpu-rack',
        name: 'gpu',
        load: { design_kW: 120, powerFactor: 0.98 },
        heat: { liquidFraction: 0.85, deltaT_K: 10 },
      },
      {
        id: 'cdu',
        category: 'cdu',
        name: 'cdu',
        load: { design_kW: 10, powerFactor: 0.9 },
        liquidCooling: { role: 'conduit', capacity_kW: 600, approach_K: 4 },
      },
      {
        id: 'dry',
        category: 'dry-cooler',
        name: 'dry',
        load: { design_kW: 20 },
        liquidCooling: { role: 'sink', capacity_kW: 700, approach_K: 6, rejects: 'dry-bulb' },
      },
      { id: 'fan', category: 'fan-wall', name: 'fan', load: { design_kW: 8 }, airCooling: { capacity_kW: 1500 } },
    ],
    placements,
    connections,
  }
}
