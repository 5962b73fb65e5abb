import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/ride-through'

const site = (
  fields: { cdu_l?: number; rack_l?: number; plantOnUps?: boolean; start_s?: number; pipe?: object } = {},
) => ({
  items: {
    ups: { power: { role: 'conduit' } },
    board: { power: { role: 'conduit' } },
    generator: { power: { role: 'source', ...(fields.start_s === undefined ? {} : { start_s: fields.start_s }) } },
    tower: { load: { design_kW: 20 }, liquidCooling: { role: 'sink' } },
    cdu: { load: { design_kW: 5 }, liquidCooling: { role: 'conduit', volume_l: fields.cdu_l ?? 30 } },
    rack: {
      load: { design_kW: 100 },
      heat: { liquidFraction: 1, supplyMax_C: 45, ...(fields.rack_l === 0 ? {} : { volume_l: fields.rack_l ?? 30 }) },
    },
  },
  placements: { ups1: {}, board1: {}, generator1: {}, tower1: {}, cdu1: {}, rack1: {} },
  connections: {
    'ups1>rack1': {},
    'ups1>cdu1': {},
    [fields.plantOnUps ? 'ups1>tower1' : 'board1>tower1']: {},
    'tower1~cdu1': {},
    'cdu1~rack1': fields.pipe ?? {},
  },
})
const facts = { liquid: { rack1: { supply_C: 40 } } }

describe(RULE, () => {
  it('compares the seconds that the loop lasts with the start of the plant', () => {
    // 60 L × 4.15 kJ/(L·K) × 5 K / 100 kW = 12.45 s
    const [finding] = findingsOf(RULE, site(), facts)
    expect(finding).toMatchObject({ severity: 'warning', subjects: ['cdu1'], limit: 40, unit: 's' })
    expect(finding!.value).toBeCloseTo(12.45)
    expect(findingsOf(RULE, site({ cdu_l: 200 }), facts)).toEqual([])
  })

  it('counts supply and return pipes, and the start that a generator states', () => {
    // 20 m of DN150 each way hold 707 L.
    const [finding] = findingsOf(RULE, site({ start_s: 600, pipe: { length_m: 20, bore_m: 0.15 } }), facts)
    expect(finding!.params.volume_l).toBeCloseTo(766.9, 0)
    expect(finding!.limit).toBe(630)
  })

  it('is silent where the plant is on the UPS as well, and where a volume is unknown', () => {
    expect(findingsOf(RULE, site({ plantOnUps: true }), facts)).toEqual([])
    expect(findingsOf(RULE, site({ rack_l: 0 }), facts)).toEqual([])
  })
})
