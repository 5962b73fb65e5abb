import type { BrokenSite } from './broken-site'

/** Breaks the data rules. */
export const dataBroken: BrokenSite = {
  site: {
    site: { name: 'Doubtful', targetDate: '2027-06-01' },
    items: {
      gpuRack: {
        category: 'gpu-rack',
        size_m: [0.6, 1.2, 2.2],
        mass_kg: 3000,
        load: { design_kW: 40 },
        power: { role: 'load', voltage_V: 415 },
        leadTime_weeks: { low: 20, base: 36, high: 52 },
        cost: { low: 1, base: 2, high: 3, currency: 'USD', year: 2021 },
        attributes: { gpus: 72 },
      },
      board: { size_m: [1, 1, 2], power: { role: 'conduit', rating_kW: 100 } },
    },
    placements: {
      gpuRack1: { status: 'new', label: 'G1' },
      gpuRack2: { status: 'new', label: 'G1' },
      board1: {},
    },
    waivers: [
      { rule: 'power/overload', subjects: ['board1'], value: 105, reason: 'as measured' },
      { rule: 'power/unconnected', subjects: ['gpuRack1'], expires: '2026-12-31', reason: 'until the busway is in' },
      { rule: 'space/door', subjects: ['gone1'], reason: 'came through the roof' },
    ],
    checks: { rules: { 'space/no-such-rule': { severity: 'off' } } },
  },
  facts: { power: { board1: { out_kW: 120, out_kVA: 120 }, gpuRack1: { live: false } } },
}
