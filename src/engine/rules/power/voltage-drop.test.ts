import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/voltage-drop'

const site = (toRack: Partial<Connection>, code: 'NEC' | 'IEC' = 'IEC', toBoard: Partial<Connection> = {}) => ({
  items: {
    tx: { category: 'transformer', power: { role: 'conduit' as const, voltage_V: 415 } },
    board: { power: { role: 'conduit' as const, voltage_V: 415 } },
    rack: { load: { design_kW: 132, powerFactor: 0.95 } },
  },
  placements: { tx1: {}, board1: {}, rack1: {} },
  connections: { 'tx1>board1': toBoard, 'board1>rack1': toRack },
  site: { electricalCode: code },
})
const rack = { in_kW: 132 }
const board = { in_kW: 132, out_kW: 132, out_kVA: 132 / 0.95 }
const facts = { power: { rack1: rack, board1: board } }

describe(RULE, () => {
  /**
   * 132 kW at 415 V and power factor 0.95 draw 193.3 A. On 60 m of 35 mm² copper (0.0225 Ω·mm²/m, 0.08 mΩ/m) that is
   * √3 × 193.3 × (0.03857 × 0.95 + 0.0048 × 0.3122) = 12.77 V, or 3.08 %. NEC figures: 0.02144 Ω·mm²/m, 0.13 mΩ/m.
   */
  it('follows the formula of IEC 60364-5-52, annex G, from length and cross-section', () => {
    const found = findingsOf(RULE, site({ length_m: 60, conductor_mm2: 35 }), facts, {
      parameters: { [RULE]: { total: 0.03 } },
    })
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['rack1'], limit: 0.03, params: { kind: 'total' } }])
    expect(found[0]!.value).toBeCloseTo(0.0308, 4)
    expect(found[0]!.standard).toContain('60364-5-52')
  })

  it('advises 3 % for one run under the NEC', () => {
    const found = findingsOf(RULE, site({ length_m: 70, conductor_mm2: 35 }, 'NEC'), facts)
    expect(found).toMatchObject([{ subjects: ['board1', 'rack1'], limit: 0.03, params: { kind: 'run' } }])
    expect(found[0]!.standard).toContain('210.19(A)')
    expect(findingsOf(RULE, site({ length_m: 50, conductor_mm2: 35 }, 'NEC'), facts)).toEqual([])
  })

  it('adds the runs from the last transformer on', () => {
    const run = { length_m: 55, conductor_mm2: 35 }
    expect(findingsOf(RULE, site(run, 'IEC', run), facts)).toMatchObject([{ subjects: ['rack1'], limit: 0.05 }])
    expect(findingsOf(RULE, site(run, 'IEC', { ...run, parallel: 2 }), facts)).toEqual([])
  })

  it('measures a drawn path where no length is stated', () => {
    const path = { conductor_mm2: 10, path: [[8, 60] as [number, number]] }
    expect(findingsOf(RULE, site(path), facts)).toMatchObject([{ subjects: ['rack1'] }])
    expect(findingsOf(RULE, site({ conductor_mm2: 10 }), facts)).toEqual([])
  })

  it('is silent without a cross-section', () => {
    expect(findingsOf(RULE, site({ length_m: 500 }), facts)).toEqual([])
  })
})
